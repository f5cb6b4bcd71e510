package no.nystart.improvement.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nystart.access.Revision;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.board.BoardGoal;
import no.nystart.improvement.board.BoardGoals;
import no.nystart.improvement.board.BoardPeople;
import no.nystart.improvement.board.Boards;
import no.nystart.improvement.escalation.Escalation;
import no.nystart.improvement.escalation.Escalations;
import no.nystart.improvement.meeting.AgendaPoint;
import no.nystart.improvement.meeting.BoardMeeting;
import no.nystart.improvement.meeting.BoardMeetings;
import no.nystart.improvement.meeting.MeetingDecision;
import no.nystart.improvement.suggestion.Suggestion;
import no.nystart.improvement.suggestion.Suggestions;
import no.nystart.web.Written;
import org.jspecify.annotations.Nullable;

/** Gathers what a meeting looks at, and what it has decided. */
@ApplicationScoped
class MeetingViews {

    private final Boards boards;
    private final BoardMeetings meetings;
    private final BoardGoals goals;
    private final GoalCards cards;
    private final Suggestions suggestions;
    private final SuggestionLines lines;
    private final Escalations escalations;
    private final EscalationLines lifted;
    private final BoardNames names;
    private final BoardChoices choices;
    private final BoardPeople people;

    @Inject
    MeetingViews(
            Boards boards,
            BoardMeetings meetings,
            BoardGoals goals,
            GoalCards cards,
            Suggestions suggestions,
            SuggestionLines lines,
            Escalations escalations,
            EscalationLines lifted,
            BoardNames names,
            BoardChoices choices,
            BoardPeople people) {
        this.boards = boards;
        this.meetings = meetings;
        this.goals = goals;
        this.cards = cards;
        this.suggestions = suggestions;
        this.lines = lines;
        this.escalations = escalations;
        this.lifted = lifted;
        this.names = names;
        this.choices = choices;
        this.people = people;
    }

    /** @param code of a point; the first where there is no such one */
    @Transactional
    MeetingView point(UUID boardId, BoardMeeting meeting, @Nullable String code) {
        Board board = boards.byId(boardId);
        List<AgendaPoint> agenda = meeting.agenda();
        int index = Math.max(0, agenda.stream().map(AgendaPoint::code).toList().indexOf(code));
        AgendaPoint point = agenda.get(index);
        return switch (point.kind()) {
            case GOAL -> {
                BoardGoal goal = goals.byId(boardId, point.id());
                yield view(
                        board, meeting, point, index, cards.of(board, goal), null, null, goal.version(), goal.isUp());
            }
            case SUGGESTION -> {
                Suggestion suggestion = suggestions.byId(boardId, point.id());
                SuggestionLine line = lines.of(List.of(suggestion)).getFirst();
                boolean open = suggestion.state().isOpen();
                yield view(board, meeting, point, index, null, line, null, suggestion.version(), open);
            }
            case ESCALATION -> {
                Escalation escalation = escalations.liftedTo(boardId, point.id());
                EscalationLine line = lifted.of(List.of(escalation)).getFirst();
                yield view(
                        board, meeting, point, index, null, null, line, escalation.version(), escalation.isWaiting());
            }
        };
    }

    private MeetingView view(
            Board board,
            BoardMeeting meeting,
            AgendaPoint point,
            int index,
            @Nullable GoalCard card,
            @Nullable SuggestionLine suggestion,
            @Nullable EscalationLine escalation,
            long version,
            boolean open) {
        return new MeetingView(
                board,
                names.of(board),
                meeting,
                onTheWall(meeting.begun().at()),
                point,
                index + 1,
                card,
                suggestion,
                escalation,
                new Revision(version).etag().getValue(),
                open,
                choices.colours(),
                choices.decisions(),
                choices.people(board));
    }

    /** What it has decided so far, in order. */
    @Transactional
    List<MinutesLine> minutes(BoardMeeting meeting) {
        List<MeetingDecision> decisions = meetings.decisions(meeting.id());
        Map<UUID, String> called = people.names(decisions.stream()
                .flatMap(decision -> Stream.concat(Stream.of(decision.decidedBy()), decision.owner().stream()))
                .collect(Collectors.toSet()));
        return decisions.stream()
                .map(decision -> new MinutesLine(
                        decision,
                        decision.owner()
                                .map(owner -> called.getOrDefault(owner, ""))
                                .orElse("")))
                .toList();
    }

    static LocalDateTime onTheWall(Instant instant) {
        return LocalDateTime.ofInstant(instant, Written.OSLO);
    }
}
