package no.nystart.improvement.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nystart.common.FieldClock;
import no.nystart.improvement.board.BoardPeople;
import no.nystart.improvement.suggestion.Suggestion;
import no.nystart.improvement.suggestion.SuggestionStep;
import no.nystart.improvement.suggestion.Suggestions;

/** Puts suggestions and what became of them into lines. */
@ApplicationScoped
class SuggestionLines {

    private final Suggestions suggestions;
    private final BoardPeople people;
    private final FieldClock clock;

    @Inject
    SuggestionLines(Suggestions suggestions, BoardPeople people, FieldClock clock) {
        this.suggestions = suggestions;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    List<SuggestionLine> of(List<Suggestion> some) {
        Map<UUID, String> names =
                people.names(some.stream().flatMap(one -> one.owner().stream()).collect(Collectors.toSet()));
        LocalDate today = clock.today();
        return some.stream().map(one -> line(one, names, today)).toList();
    }

    private SuggestionLine line(Suggestion one, Map<UUID, String> names, LocalDate today) {
        return new SuggestionLine(
                one.id(),
                one.board(),
                one.kind(),
                one.words(),
                one.sender().source(),
                one.sentOn(),
                one.state(),
                one.owner().map(owner -> names.getOrDefault(owner, "")).orElse(""),
                one.due().orElse(null),
                one.isPast(today),
                one.answer().orElse(""),
                one.settledOn().orElse(null));
    }

    /** What became of one, in order. */
    @Transactional
    List<StepLine> steps(UUID suggestion) {
        List<SuggestionStep> steps = suggestions.steps(suggestion);
        Map<UUID, String> names = people.names(steps.stream()
                .flatMap(step -> Stream.concat(step.owner().stream(), step.doneBy().stream()))
                .collect(Collectors.toSet()));
        return steps.stream()
                .map(step -> new StepLine(
                        step,
                        step.owner().map(owner -> names.getOrDefault(owner, "")).orElse(""),
                        step.doneBy().map(by -> names.getOrDefault(by, "")).orElse("")))
                .toList();
    }
}
