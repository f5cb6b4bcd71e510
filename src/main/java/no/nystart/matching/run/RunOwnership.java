package no.nystart.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;
import no.nystart.register.cohorts.Cohorts;

/** A cohort's run belongs to the cohort's region; a problem sent by itself to its sender alone. */
@ApplicationScoped
class RunOwnership implements OwnedBy {

    private final MatchingRuns runs;
    private final Cohorts cohorts;

    @Inject
    RunOwnership(MatchingRuns runs, Cohorts cohorts) {
        this.runs = runs;
        this.cohorts = cohorts;
    }

    @Override
    public Subject subject() {
        return Subject.RUN;
    }

    @Override
    @Transactional
    public Optional<Owner> ownerOf(UUID id) {
        return runs.findByIdOptional(id)
                .map(run -> run.cohort()
                        .map(cohort -> Owner.region(cohorts.byId(cohort).region()))
                        .orElseGet(() -> Owner.account(run.startedBy())));
    }
}
