package no.nystart.followup.checkin.page;

import no.nystart.followup.plan.Slot;
import no.nystart.web.Language;
import no.nystart.web.Messages;

/** What a contact is called: "week 2", "review in week 12". */
public final class SlotNames {

    private SlotNames() {}

    public static String of(Slot slot, Language language) {
        CheckInMessages words = Messages.in(language, CheckInMessages.class);
        String name = words.slotName(SlotKind.of(slot));
        return switch (slot) {
            case Slot.Day day -> words.slotNumbered(name, day.number());
            case Slot.Week week -> words.slotNumbered(name, week.number());
            case Slot.Month month -> words.slotNumbered(name, month.number());
            case Slot.WeekReview review -> words.slotNumbered(name, review.number());
            case Slot.Extra extra -> name;
            case Slot.EndReview end -> name;
        };
    }

    /** The same where nothing beside it says what it is about: "check-in, week 2". */
    public static String inSentence(Slot slot, Language language) {
        return switch (slot) {
            case Slot.Regular regular ->
                Messages.in(language, CheckInMessages.class).checkInNamed(of(slot, language));
            case Slot.Extra extra -> of(slot, language);
            case Slot.Review review -> of(slot, language);
        };
    }
}
