package no.nystart.followup.plan;

import java.time.LocalDate;

/**
 * One contact as it stands in the calendars of those concerned.
 *
 * @param on the day planned, or held; the last one planned where cancelled
 * @param since the day on which it came into the plan: it is never planned for an earlier one
 * @param sequence how often it has changed, as calendars count
 */
public record Appointment(Slot slot, LocalDate on, LocalDate since, int sequence, Status status) {

    /** What has become of it. */
    public enum Status {
        PLANNED,
        HELD,
        /** No longer called for. */
        CANCELLED
    }

    static Appointment fresh(Slot slot, LocalDate on, LocalDate today) {
        return new Appointment(slot, on, today, 0, Status.PLANNED);
    }

    boolean is(Status wanted) {
        return status == wanted;
    }

    Appointment movedTo(LocalDate day) {
        return day.equals(on) ? this : new Appointment(slot, day, since, sequence + 1, status);
    }

    Appointment backOn(LocalDate day, LocalDate today) {
        return new Appointment(slot, day, today, sequence + 1, Status.PLANNED);
    }

    Appointment cancelled() {
        return new Appointment(slot, on, since, sequence + 1, Status.CANCELLED);
    }

    Appointment heldOn(LocalDate day) {
        return new Appointment(slot, day, since, sequence + 1, Status.HELD);
    }
}
