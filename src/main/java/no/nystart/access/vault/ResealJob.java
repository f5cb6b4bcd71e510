package no.nystart.access.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.nystart.jobs.RecurringJob;
import org.jboss.logging.Logger;

/** After a new key has become the present one, what lies under the earlier ones is soon under it. */
@ApplicationScoped
class ResealJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(ResealJob.class);

    private final Resealing resealing;

    @Inject
    ResealJob(Resealing resealing) {
        this.resealing = resealing;
    }

    @Override
    public String name() {
        return "reseal";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void work() {
        int sealed = resealing.all();
        if (sealed > 0) {
            LOG.infof("%d values are sealed with the present key now", sealed);
        }
    }
}
