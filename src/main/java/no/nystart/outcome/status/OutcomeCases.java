package no.nystart.outcome.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.common.FieldClock;
import no.nystart.followup.PlacedPeople;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import org.jspecify.annotations.Nullable;

/** Gathers what is known of the time after a placement. */
@ApplicationScoped
public class OutcomeCases {

    private final Placements placements;
    private final PlacedPeople people;
    private final Outcomes outcomes;
    private final OutcomeQuestions questions;
    private final FieldClock clock;

    @Inject
    OutcomeCases(
            Placements placements,
            PlacedPeople people,
            Outcomes outcomes,
            OutcomeQuestions questions,
            FieldClock clock) {
        this.placements = placements;
        this.people = people;
        this.outcomes = outcomes;
        this.questions = questions;
        this.clock = clock;
    }

    /** Refused as NOT_FOUND where there is no placement, or none that this visitor may know of. */
    @Transactional
    public OutcomeCase of(UUID id) {
        Placement placement = placements.byId(id);
        PlacedPeople.PlacedPerson person = people.of(id);
        Map<Moment, Outcome> known = outcomes.of(id);
        Map<UUID, List<OutcomeCorrection>> before = outcomes.before(known.values());
        Map<Moment, OutcomeQuestion> asked = questions.of(List.of(id)).stream()
                .collect(Collectors.toMap(OutcomeQuestion::moment, Function.identity()));
        boolean told =
                OutcomeRules.hindrance(placement.period(), placement.rematch()).isEmpty();
        LocalDate today = clock.today();
        return new OutcomeCase(
                id,
                person.name(),
                person.company(),
                placement.period().ends(),
                Arrays.stream(Moment.values())
                        .map(moment -> {
                            @Nullable Outcome outcome = known.get(moment);
                            return new OutcomeCase.Line(
                                    moment,
                                    moment.after(placement.period().ends()),
                                    told && OutcomeRules.hasCome(moment, placement.period(), today),
                                    outcome,
                                    asked.get(moment),
                                    outcome == null ? List.of() : before.getOrDefault(outcome.id(), List.of()));
                        })
                        .toList());
    }
}
