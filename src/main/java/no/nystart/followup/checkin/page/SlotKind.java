package no.nystart.followup.checkin.page;

import no.nystart.followup.plan.Slot;

/** What people call a contact. */
enum SlotKind {
    DAY,
    WEEK,
    MONTH,
    EXTRA,
    REVIEW,
    END_REVIEW;

    static SlotKind of(Slot slot) {
        return switch (slot) {
            case Slot.Day day -> DAY;
            case Slot.Week week -> WEEK;
            case Slot.Month month -> MONTH;
            case Slot.Extra extra -> EXTRA;
            case Slot.WeekReview review -> REVIEW;
            case Slot.EndReview end -> END_REVIEW;
        };
    }
}
