package no.nystart.matching.weigh;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.nystart.matching.run.DefaultWeights;
import no.nystart.matching.run.EndedRuns;
import no.nystart.register.cohorts.Cohorts;

/** Weighs a cohort by the defaults again: nobody takes a weighing away, the tests neither. */
@ApplicationScoped
class WeighedBack {

    @Inject
    Weighings weighings;

    @Inject
    Cohorts cohorts;

    @Inject
    DefaultWeights defaults;

    @Inject
    EndedRuns ended;

    void toDefaults(UUID cohort) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (!weighings.now(cohorts.byId(cohort)).equals(defaults.get())) {
                weighings.weigh(cohort, newest(cohort), defaults.get(), "Som før.", ended.coordinator());
            }
        });
    }

    /** The revision to be changed. */
    String newest(UUID cohort) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> weighings.revision(cohort).etag().getValue());
    }

    /** How often the cohort was weighed. */
    int times(UUID cohort) {
        return Integer.parseInt(newest(cohort).substring(1));
    }
}
