package no.nystart.placement.agreement;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.nystart.common.Fault;

/** What the Working Environment Act's chapter 11 demands of the work of somebody under 18. */
final class YoungWorkerRules {

    static final int OF_AGE = 18;

    private static final int MINUTES_A_DAY = 8 * 60;
    private static final int MINUTES_A_WEEK = 40 * 60;
    private static final LocalTime LATE = LocalTime.of(21, 0);
    private static final LocalTime NIGHT = LocalTime.of(23, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final AgreementTerms terms;

    YoungWorkerRules(AgreementTerms terms) {
        this.terms = terms;
    }

    List<Fault> faults() {
        return Stream.of(dailyHours(), nightWork(), weeklyHours().stream(), ofSafeguards())
                .flatMap(faults -> faults)
                .toList();
    }

    private Stream<Fault> dailyHours() {
        return eachDay(AgreementRefusal.DAY_OVER_EIGHT_HOURS, shift -> shift.workMinutes() > MINUTES_A_DAY);
    }

    private Stream<Fault> nightWork() {
        return eachDay(AgreementRefusal.NIGHT_WORK, shift -> shift.touches(NIGHT, MORNING));
    }

    private Optional<Fault> weeklyHours() {
        return Fault.where(
                terms.hours().workMinutes() > MINUTES_A_WEEK, "hours", AgreementRefusal.WEEK_OVER_FORTY_HOURS);
    }

    private Stream<Fault> ofSafeguards() {
        Safeguards safeguards = terms.safeguards();
        if (safeguards == null) {
            return Stream.of(Fault.of("guardian", AgreementRefusal.SAFEGUARDS_MISSING));
        }
        return Stream.of(
                        lateWorkHasAReason(safeguards),
                        minimumAgeWorkIsExcluded(safeguards),
                        riskIsAssessed(safeguards))
                .flatMap(Optional::stream);
    }

    private Stream<Fault> eachDay(AgreementRefusal refusal, Predicate<Shift> broken) {
        return terms.hours().shifts().entrySet().stream()
                .filter(day -> broken.test(day.getValue()))
                .map(Map.Entry::getKey)
                .map(day -> Fault.of("hours." + day.name().toLowerCase(Locale.ROOT), refusal));
    }

    private Optional<Fault> lateWorkHasAReason(Safeguards safeguards) {
        return Fault.where(
                terms.hours().shifts().values().stream().anyMatch(shift -> shift.touches(LATE, NIGHT))
                        && safeguards.lateWorkReason().isEmpty(),
                "lateWorkReason",
                AgreementRefusal.LATE_WORK_WITHOUT_REASON);
    }

    private Optional<Fault> minimumAgeWorkIsExcluded(Safeguards safeguards) {
        return Fault.where(
                !safeguards.minimumAgeWorkExcluded(), "minimumAgeWorkExcluded", AgreementRefusal.MINIMUM_AGE_WORK);
    }

    private Optional<Fault> riskIsAssessed(Safeguards safeguards) {
        return Fault.where(
                safeguards.riskAssessment().isEmpty(), "riskAssessment", AgreementRefusal.NO_RISK_ASSESSMENT);
    }
}
