package no.nystart.followup.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.nystart.followup.flags.Flag.LowAttendance;
import no.nystart.followup.flags.Flag.LowPulses;
import no.nystart.followup.flags.Flag.MissedContact;
import no.nystart.followup.flags.Flag.OpenConcern;
import no.nystart.followup.flags.Flag.Silence;
import no.nystart.followup.plan.Appointment;
import no.nystart.followup.plan.Slot;
import no.nystart.placement.agreement.Span;

/** Which flags a placement's course raises on a day: each rule is a method, and nobody sets or takes down a flag. */
public final class Flags {

    /** Days that attendance is looked at over, today the last of them. */
    private static final int ATTENDANCE_DAYS = 28;

    /** Percent of the agreed days below which attendance is too low. */
    private static final int ATTENDANCE_PERCENT = 80;

    /** Days after a planned contact by which somebody must have talked with somebody. */
    private static final int SILENT_DAYS = 7;

    private final Course course;
    private final LocalDate today;

    private Flags(Course course, LocalDate today) {
        this.course = course;
        this.today = today;
    }

    /** The red ones first. */
    public static List<Flag> on(LocalDate today, Course course) {
        Flags flags = new Flags(course, today);
        return Stream.of(
                        flags.silence().stream(),
                        flags.lowAttendance().stream(),
                        flags.openConcerns(),
                        flags.missedContacts(),
                        flags.lowPulses().stream())
                .<Flag>flatMap(raised -> raised)
                .toList();
    }

    /** From the eighth day after the first planned contact since the last talk; days at a standstill do not count. */
    private Optional<Silence> silence() {
        return overdue()
                .filter(contact -> !talkedSince(contact.on()))
                .findFirst()
                .filter(contact -> daysSince(contact.on()) > SILENT_DAYS)
                .map(contact -> new Silence(contact.slot(), contact.on()));
    }

    /**
     * Of the agreed working days in the last four weeks, without public holidays, pauses, closures and agreed holiday: the
     * share without unexcused absence.
     */
    private Optional<LowAttendance> lowAttendance() {
        LocalDate tomorrow = today.plusDays(1);
        Span window = new Span(tomorrow.minusDays(ATTENDANCE_DAYS), tomorrow).within(course.period());
        List<LocalDate> agreed = window.starts()
                .datesUntil(window.ends())
                .filter(day ->
                        course.week().worksOn(day) && !course.workingDays().isFree(day))
                .toList();
        int unexcused = (int) agreed.stream().filter(this::unexcusedOn).count();
        return (agreed.size() - unexcused) * 100 < agreed.size() * ATTENDANCE_PERCENT
                ? Optional.of(new LowAttendance(agreed.size(), unexcused))
                : Optional.empty();
    }

    private Stream<OpenConcern> openConcerns() {
        return course.concerns().stream()
                .filter(concern -> concern.isOpenOn(today))
                .map(concern -> new OpenConcern(concern.id(), concern.opened()));
    }

    /** A later check-in or review does for a missed check-in; only a later review does for a missed review. */
    private Stream<MissedContact> missedContacts() {
        return overdue()
                .filter(contact -> switch (contact.slot()) {
                    case Slot.CheckIn checkIn -> noneHeldSince(contact.on(), slot -> true);
                    case Slot.Review review -> noneHeldSince(contact.on(), Slot.Review.class::isInstance);
                })
                .map(contact -> new MissedContact(contact.slot(), contact.on()));
    }

    private Optional<LowPulses> lowPulses() {
        List<Pulse> pulses = course.pulses().stream()
                .filter(pulse -> !pulse.on().isAfter(today))
                .toList();
        if (pulses.size() < 2) {
            return Optional.empty();
        }
        Pulse earlier = pulses.get(pulses.size() - 2);
        Pulse later = pulses.getLast();
        return earlier.isLow() && later.isLow() ? Optional.of(new LowPulses(earlier, later)) : Optional.empty();
    }

    private Stream<Appointment> overdue() {
        return course.plan().planned().stream().filter(contact -> contact.on().isBefore(today));
    }

    private boolean talkedSince(LocalDate day) {
        return !noneHeldSince(day, slot -> true)
                || course.talks().stream().anyMatch(talk -> !talk.isBefore(day) && !talk.isAfter(today));
    }

    private boolean noneHeldSince(LocalDate day, Predicate<Slot> kind) {
        return course.plan().held().stream()
                .noneMatch(held -> kind.test(held.slot())
                        && !held.on().isBefore(day)
                        && !held.on().isAfter(today));
    }

    private long daysSince(LocalDate day) {
        return course.workingDays().counting(new Span(day.plusDays(1), today.plusDays(1)));
    }

    private boolean unexcusedOn(LocalDate day) {
        return course.absences().contains(new Absence(day, AbsenceKind.UNEXCUSED));
    }
}
