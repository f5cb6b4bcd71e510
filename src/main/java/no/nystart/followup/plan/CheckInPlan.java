package no.nystart.followup.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nystart.common.Refused;
import no.nystart.followup.plan.Appointment.Status;

/**
 * The contacts of one placement: planned, held and cancelled.
 *
 * @param appointments by day, one a slot
 */
public record CheckInPlan(List<Appointment> appointments) {

    public CheckInPlan {
        appointments = appointments.stream()
                .sorted(Comparator.comparing(Appointment::on)
                        .thenComparing(appointment -> appointment.slot().key()))
                .toList();
    }

    /** The first plan of a placement. */
    public static CheckInPlan of(PlanBasis basis, LocalDate today) {
        return new CheckInPlan(List.of()).revised(basis, today);
    }

    /**
     * What becomes of it on another basis. What was held stays; what only moves keeps its slot; what is new is planned for
     * {@code today} at the earliest, so that no change makes a contact missed before anybody knew of it.
     */
    public CheckInPlan revised(PlanBasis basis, LocalDate today) {
        Map<Slot, LocalDate> days =
                basis.period().days() == 0 ? new HashMap<>() : new Planning(basis, this, today).days();
        List<Appointment> revised = new ArrayList<>();
        for (Appointment appointment : appointments) {
            LocalDate day = days.remove(appointment.slot());
            revised.add(
                    switch (appointment.status()) {
                        case HELD -> appointment;
                        case PLANNED -> day == null ? appointment.cancelled() : appointment.movedTo(day);
                        case CANCELLED -> day == null ? appointment : appointment.backOn(day, today);
                    });
        }
        days.forEach((slot, day) -> revised.add(Appointment.fresh(slot, day, today)));
        return new CheckInPlan(revised);
    }

    /** With one of its contacts held; refuses one that was held before. */
    public CheckInPlan held(Slot slot, LocalDate on) {
        Appointment appointment = appointment(slot);
        if (appointment.is(Status.HELD)) {
            throw Refused.because(PlanRefusal.ALREADY_HELD);
        }
        return new CheckInPlan(appointments.stream()
                .map(each -> each.equals(appointment) ? each.heldOn(on) : each)
                .toList());
    }

    /** Throws where it was never planned. */
    public Appointment appointment(Slot slot) {
        return appointments.stream()
                .filter(each -> each.slot().equals(slot))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Never planned: " + slot.key()));
    }

    /** Still to be held, the first day first. */
    public List<Appointment> planned() {
        return with(Status.PLANNED);
    }

    /** Held, the first day first. */
    public List<Appointment> held() {
        return with(Status.HELD);
    }

    /** What is to be told of next: the last check-in that is due and that nothing has done for since, else the first to come. */
    public Optional<Appointment> nextCheckIn(LocalDate today) {
        List<Appointment> open = planned().stream()
                .filter(contact -> contact.slot() instanceof Slot.CheckIn)
                .filter(contact -> held().stream().noneMatch(held -> !held.on().isBefore(contact.on())))
                .toList();
        return open.stream()
                .filter(contact -> !contact.on().isAfter(today))
                .reduce((earlier, later) -> later)
                .or(() -> open.stream().findFirst());
    }

    private List<Appointment> with(Status status) {
        return appointments.stream().filter(each -> each.is(status)).toList();
    }
}
