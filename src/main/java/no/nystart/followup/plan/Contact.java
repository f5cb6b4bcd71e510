package no.nystart.followup.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;

/** A slot and the day that is in question for it. */
record Contact(Slot slot, LocalDate on) {

    /** Reviews come before check-ins, and what is extra last. */
    int rank() {
        return switch (slot) {
            case Slot.EndReview end -> 0;
            case Slot.WeekReview review -> 1;
            case Slot.Regular regular -> 2;
            case Slot.Extra extra -> 3;
        };
    }

    Contact movedTo(LocalDate day) {
        return new Contact(slot, day);
    }

    boolean isInOneWeekWith(Contact other) {
        TemporalAdjuster monday = TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY);
        return on.with(monday).equals(other.on.with(monday));
    }

    /** Whether this one comes after {@code missed} and by {@code until}, and is as good: a review is for a check-in too. */
    boolean doesFor(Contact missed, LocalDate until) {
        return !on.isBefore(missed.on)
                && !on.isAfter(until)
                && (missed.slot instanceof Slot.CheckIn || slot instanceof Slot.Review);
    }
}
