package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nystart.followup.checkin.CheckIns;
import no.nystart.followup.checkin.Teller;
import no.nystart.followup.checkin.Told;
import no.nystart.followup.plan.Appointment;
import no.nystart.followup.plan.Slot;
import no.nystart.followup.pulse.Mood;
import no.nystart.followup.schedule.Schedules;
import org.jspecify.annotations.Nullable;

/** Lives the days of a placement of the past: check-ins and reviews by its plan, a pulse now and then, and its story. */
@ApplicationScoped
class PastCourse {

    private static final int DAYS_BETWEEN_PULSES = 14;

    private final Schedules schedules;
    private final CheckIns checkIns;
    private final PastVoices voices;
    private final PastAlarms alarms;
    private final PastTurns turns;

    @Inject
    PastCourse(Schedules schedules, CheckIns checkIns, PastVoices voices, PastAlarms alarms, PastTurns turns) {
        this.schedules = schedules;
        this.checkIns = checkIns;
        this.voices = voices;
        this.alarms = alarms;
        this.turns = turns;
    }

    /** From the first day to the day before {@code who.until()}, or to the end. */
    void live(UUID placement, PastPerson who, LocalDate starts) {
        Set<String> left = new HashSet<>();
        int reviews = 0;
        LocalDate pulse = starts.plusDays(6);
        LocalDate day = starts;
        while (day.isBefore(turns.until(placement, who))) {
            LocalDate today = day;
            if (day.equals(pulse)) {
                Bygone.on(today, () -> pulse(placement, who, starts, today));
                pulse = pulse.plusDays(DAYS_BETWEEN_PULSES);
            }
            Bygone.on(today, () -> turns.of(placement, who, starts, today));
            Optional<Appointment> next = next(placement, day, left);
            while (next.filter(planned -> planned.on().equals(today)).isPresent()) {
                Appointment planned = next.get();
                left.add(planned.slot().key());
                if (isHeld(who.story(), planned, starts)) {
                    if (planned.slot() instanceof Slot.Review) {
                        voices.review(placement, who, planned, reviews++);
                    } else {
                        Bygone.on(today, () -> tell(placement, who, planned));
                    }
                }
                next = next(placement, day, left);
            }
            day = soonest(day, next, pulse, turns.next(who, starts, day));
        }
        Bygone.on(day.minusDays(1), () -> turns.end(placement, who));
    }

    /** The next of the days on which something happens; looked at again for flags some days after a contact. */
    private static LocalDate soonest(
            LocalDate day, Optional<Appointment> next, LocalDate pulse, Optional<LocalDate> turn) {
        return List.of(next.map(Appointment::on).orElse(pulse), pulse, turn.orElse(pulse)).stream()
                .filter(each -> each.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(day.plusDays(1));
    }

    private Optional<Appointment> next(UUID placement, LocalDate day, Set<String> left) {
        return schedules.of(placement).appointments().stream()
                .filter(planned -> planned.status() == Appointment.Status.PLANNED)
                .filter(planned ->
                        !left.contains(planned.slot().key()) && !planned.on().isBefore(day))
                .min(Comparator.comparing(Appointment::on));
    }

    private void pulse(UUID placement, PastPerson who, LocalDate starts, LocalDate today) {
        boolean low =
                who.story() == Story.LOW_PULSES && !today.isBefore(who.until().minusWeeks(5));
        voices.pulse(placement, who, low ? Mood.BAD : Mood.GOOD);
        voices.mark(placement, who, (int) (starts.until(today).toTotalMonths() / 2));
    }

    private static boolean isHeld(Story story, Appointment planned, LocalDate starts) {
        return switch (story) {
            case MISSES_A_CHECK_IN -> !planned.slot().key().equals("week-10");
            case SILENCE -> planned.on().isBefore(starts.plusWeeks(7));
            default -> true;
        };
    }

    private void tell(UUID placement, PastPerson who, Appointment planned) {
        checkIns.hold(
                placement,
                planned.slot(),
                new Told(
                        UUID.randomUUID(),
                        planned.on(),
                        4,
                        "Lærer stadig noe nytt",
                        List.of(),
                        Map.of(),
                        concern(who.story(), planned.slot().key())),
                Teller.withAccount(who.leader(), who.leaderAccount()));
    }

    private static @Nullable String concern(Story story, String slot) {
        return switch (story) {
            case CONCERN_HANDLED -> slot.equals("week-6") ? "Kommer ofte for sent" : null;
            case CONCERN_OPEN -> slot.equals("week-10") ? "Virker trist og trekker seg unna" : null;
            case CONCERN_OVERDUE -> slot.equals("week-8") ? "Blir borte uten å si fra" : null;
            default -> null;
        };
    }
}
