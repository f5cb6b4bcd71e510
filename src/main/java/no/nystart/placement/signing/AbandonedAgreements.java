package no.nystart.placement.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.nystart.placement.decision.MatchEvent;

/** Takes back what is being written and signed when the acceptance behind it is taken back. */
@ApplicationScoped
class AbandonedAgreements {

    private final NextVersion versions;

    @Inject
    AbandonedAgreements(NextVersion versions) {
        this.versions = versions;
    }

    /** In the transaction of what happened. */
    void on(@Observes MatchEvent event) {
        if (event instanceof MatchEvent.Withdrawn withdrawn) {
            versions.abandon(withdrawn.match());
        }
    }
}
