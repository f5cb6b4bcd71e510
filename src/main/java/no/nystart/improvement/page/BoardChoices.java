package no.nystart.improvement.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.board.BoardPeople;
import no.nystart.improvement.board.Colour;
import no.nystart.improvement.measure.Measure;
import no.nystart.improvement.meeting.DecisionKind;
import no.nystart.improvement.suggestion.SuggestionKind;
import no.nystart.improvement.suggestion.SuggestionState;
import no.nystart.web.Choice;
import no.nystart.web.Messages;

/** What can be chosen on the forms of boards, in the visitor's language. */
@ApplicationScoped
public class BoardChoices {

    private final BoardPeople people;
    private final Messages messages;

    @Inject
    BoardChoices(BoardPeople people, Messages messages) {
        this.people = people;
        this.messages = messages;
    }

    List<Choice> measures() {
        return Arrays.stream(Measure.values())
                .map(measure ->
                        Choice.of(measure, messages.of(BoardMessages.class).measureName(measure)))
                .toList();
    }

    /** The best first. */
    List<Choice> colours() {
        return List.of(Colour.GREEN, Colour.AMBER, Colour.RED, Colour.NOT_MEASURED).stream()
                .map(colour ->
                        Choice.of(colour, messages.of(BoardMessages.class).colourName(colour)))
                .toList();
    }

    List<Choice> kinds() {
        SuggestionMessages words = messages.of(SuggestionMessages.class);
        return Arrays.stream(SuggestionKind.values())
                .map(kind -> new Choice(kind.name(), words.kindName(kind), words.kindMeans(kind)))
                .toList();
    }

    /** What can become of a suggestion. */
    List<Choice> states() {
        return List.of(SuggestionState.TAKEN_ON, SuggestionState.DONE, SuggestionState.DECLINED).stream()
                .map(state ->
                        Choice.of(state, messages.of(SuggestionMessages.class).stateChoice(state)))
                .toList();
    }

    /** What a meeting can decide about a suggestion, besides lifting it. */
    List<Choice> decisions() {
        SuggestionMessages words = messages.of(SuggestionMessages.class);
        List<Choice> all = new ArrayList<>(states());
        all.addFirst(Choice.of(
                DecisionKind.AS_IT_IS, messages.of(MeetingMessages.class).kindName(DecisionKind.AS_IT_IS)));
        return all;
    }

    List<Choice> people(Board board) {
        return people.of(board).stream()
                .map(member -> Choice.of(member.account(), member.name()))
                .toList();
    }
}
