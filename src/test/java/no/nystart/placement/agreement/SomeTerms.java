package no.nystart.placement.agreement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.register.codes.Need;
import org.jspecify.annotations.Nullable;

/** Terms for an adult at a joinery, Monday to Thursday, that break no rule; a test changes what it is about. */
public final class SomeTerms {

    public static final LocalDate START = LocalDate.of(2027, 2, 1);
    public static final UUID LEADER = new UUID(0, 1);
    public static final UUID OTHER_LEADER = new UUID(0, 2);
    public static final AgreedGoal EXPERIENCE = new AgreedGoal(new UUID(1, 1), GoalKind.WORK_EXPERIENCE, "");

    private final Map<DayOfWeek, Shift> shifts = new EnumMap<>(DayOfWeek.class);
    private final List<AgreedGoal> goals = new ArrayList<>(List.of(EXPERIENCE));
    private Span period = new Span(START, START.plusMonths(6));
    private UUID leader = LEADER;
    private @Nullable Deputy deputy;
    private String tasks = "Pusse og lime skuffer";
    private List<Need> accommodations = List.of(Need.QUIET);
    private String followUp = "Samtale hver mandag klokka ni";
    private @Nullable Safeguards safeguards;

    private SomeTerms() {
        List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)
                .forEach(day -> working(day, "08:00", "15:30", 30));
    }

    public static SomeTerms agreed() {
        return new SomeTerms();
    }

    /** For somebody under 18, with all that is demanded then. */
    public static SomeTerms ofAMinor() {
        return agreed().guarded(Safeguards.Guardian.CO_SIGNS, true, "Vurdert 4. januar", "");
    }

    public SomeTerms lasting(int months, int days) {
        return until(START.plusMonths(months).plusDays(days));
    }

    public SomeTerms until(LocalDate ends) {
        period = new Span(START, ends);
        return this;
    }

    public SomeTerms led(UUID by) {
        leader = by;
        return this;
    }

    public SomeTerms deputised(UUID by, String from, String until) {
        deputy = new Deputy(by, new Span(LocalDate.parse(from), LocalDate.parse(until)));
        return this;
    }

    public SomeTerms aiming(AgreedGoal... at) {
        goals.clear();
        goals.addAll(List.of(at));
        return this;
    }

    public SomeTerms doing(String what) {
        tasks = what;
        return this;
    }

    public SomeTerms working(DayOfWeek day, String from, String to, int breakMinutes) {
        shifts.put(day, new Shift(LocalTime.parse(from), LocalTime.parse(to), breakMinutes));
        return this;
    }

    public SomeTerms restingOn(DayOfWeek day) {
        shifts.remove(day);
        return this;
    }

    public SomeTerms needing(Need... needs) {
        accommodations = List.of(needs);
        return this;
    }

    public SomeTerms followedUp(String how) {
        followUp = how;
        return this;
    }

    public SomeTerms guarded(
            Safeguards.Guardian guardian, boolean minimumAgeWorkExcluded, String riskAssessment, String lateWork) {
        safeguards = new Safeguards(guardian, minimumAgeWorkExcluded, riskAssessment, lateWork);
        return this;
    }

    public AgreementTerms terms() {
        return new AgreementTerms(
                period, leader, deputy, goals, tasks, new WorkingWeek(shifts), accommodations, followUp, safeguards);
    }
}
