package no.nystart.jobs.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.nystart.common.FieldClock;
import no.nystart.jobs.RecurringJob;

/** Lives each new day soon after it began, and makes up for days missed and jobs that failed. */
@ApplicationScoped
class DailyRound implements RecurringJob {

    private final FieldDays days;
    private final FieldClock clock;

    @Inject
    DailyRound(FieldDays days, FieldClock clock) {
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "field-days";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void work() {
        days.live(clock.today());
    }
}
