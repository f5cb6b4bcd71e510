package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import no.nystart.outcome.status.Moment;
import no.nystart.outcome.status.OutcomeRules;
import no.nystart.outcome.status.OutcomeSource;
import no.nystart.outcome.status.OutcomeStatus;
import no.nystart.outcome.status.Outcomes;
import no.nystart.outcome.status.ToldOutcome;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import org.jspecify.annotations.Nullable;

/** How the young people of a past cohort stood when their placements ended, and at each moment since. */
@ApplicationScoped
class DemoOutcomes implements DemoChapter {

    private static final int ORDER = 50;

    private final Placements placements;
    private final Outcomes outcomes;

    @Inject
    DemoOutcomes(Placements placements, Outcomes outcomes) {
        this.placements = placements;
        this.outcomes = outcomes;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void tell(PlayedCohort cohort, LocalDate today) {
        for (PlayedPlacement played : cohort.placements()) {
            @Nullable WhatCame came = played.came();
            if (came != null) {
                status(came).ifPresent(status -> tell(played, status, today));
            }
        }
    }

    /** Told by the caseworker on each moment's day. */
    private void tell(PlayedPlacement played, OutcomeStatus status, LocalDate today) {
        Placement placement = placements.byId(played.placement());
        if (OutcomeRules.hindrance(placement.period(), placement.rematch()).isPresent()) {
            return;
        }
        for (Moment moment : OutcomeRules.come(placement.period(), today)) {
            outcomes.tell(ToldOutcome.of(
                    placement.id(),
                    moment,
                    status,
                    OutcomeSource.CASEWORKER,
                    DemoCertificates.noon(moment.after(placement.period().ends()), played.caseworker())));
        }
    }

    private static Optional<OutcomeStatus> status(WhatCame came) {
        return switch (came) {
            case JOB_THERE -> Optional.of(OutcomeStatus.JOB_HERE);
            case JOB_ELSEWHERE -> Optional.of(OutcomeStatus.JOB_ELSEWHERE);
            case EDUCATION -> Optional.of(OutcomeStatus.EDUCATION);
            case OTHER_MEASURE -> Optional.of(OutcomeStatus.OTHER_MEASURE);
            case NOTHING -> Optional.of(OutcomeStatus.NONE);
            case UNKNOWN -> Optional.empty();
        };
    }
}
