package no.nystart.followup.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.nystart.followup.calendar.Stop;
import no.nystart.followup.calendar.WorkingDays;
import no.nystart.placement.agreement.Span;
import org.jspecify.annotations.Nullable;

/** What plans follow from: a placement from Monday 1 February 2027, where nothing comes in between until told. */
public final class SomePlan {

    public static final LocalDate START = LocalDate.of(2027, 2, 1);
    public static final LocalDate SIGNED = LocalDate.of(2027, 1, 18);

    private final List<Stop> stops = new ArrayList<>();
    private final List<Concern> concerns = new ArrayList<>();
    private Span period;
    private Cadence cadence = Cadence.STANDARD;

    private SomePlan(Span period) {
        this.period = period;
    }

    /** @param ends first day after, in 2027 as MM-dd */
    public static SomePlan until(String ends) {
        return new SomePlan(new Span(START, day(ends)));
    }

    public SomePlan from(String starts) {
        period = new Span(day(starts), period.ends());
        return this;
    }

    public SomePlan every(Cadence other) {
        cadence = other;
        return this;
    }

    public SomePlan paused(String from, String until) {
        return stopped(Stop.Reason.PAUSE, from, until);
    }

    public SomePlan closed(String from, String until) {
        return stopped(Stop.Reason.CLOSURE, from, until);
    }

    public SomePlan onHoliday(String from, String until) {
        return stopped(Stop.Reason.HOLIDAY, from, until);
    }

    private SomePlan stopped(Stop.Reason reason, String from, String until) {
        stops.add(new Stop(reason, new Span(day(from), day(until))));
        return this;
    }

    public SomePlan concerned(String from, @Nullable String until) {
        concerns.add(new Concern(new UUID(7, concerns.size()), day(from), until == null ? null : day(until)));
        return this;
    }

    public PlanBasis basis() {
        return new PlanBasis(period, cadence, new WorkingDays(stops), concerns);
    }

    /** As planned when the agreement was signed. */
    public CheckInPlan plan() {
        return CheckInPlan.of(basis(), SIGNED);
    }

    /** Each planned contact as its key and day, such as {@code week-2 02-15}. */
    public static List<String> told(CheckInPlan plan) {
        return plan.planned().stream()
                .map(contact ->
                        contact.slot().key() + " " + contact.on().toString().substring(5))
                .toList();
    }

    public static LocalDate day(String date) {
        return LocalDate.parse("2027-" + date);
    }
}
