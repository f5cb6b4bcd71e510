package no.nystart.notification;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell somebody: ids and a date, no names and no words.
 *
 * @param subject what it is about; of several about one thing that wait at the same time, only the newest is told
 * @param youngPerson whom it concerns, null for nobody; it is as hidden as they are, and their caseworker sees to it when
 *     it cannot be sent
 * @param dueOn last day to do what it asks for, included; null when there is none
 */
public record Tiding(
        NoticeKind kind,
        Recipient to,
        UUID subject,
        @Nullable UUID youngPerson,
        @Nullable LocalDate dueOn) {

    /** These are said again although the last day is the same. */
    private static final Set<NoticeKind> REMINDERS =
            EnumSet.of(NoticeKind.AGREEMENT_REMINDER, NoticeKind.AGREEMENT_IDLE);

    public Tiding {
        if (to.kind() == Recipient.Kind.YOUNG_PERSON && !to.id().equals(youngPerson)) {
            throw new IllegalArgumentException(kind + " to a young person concerns them, not " + youngPerson);
        }
    }

    /** Said again for the same last day it is the same; so is a reminder, and what has no last day, on a day of the field. */
    String key(LocalDate today) {
        return String.join(
                "/",
                kind.name(),
                to.kind().name(),
                to.id().toString(),
                subject.toString(),
                (dueOn == null || REMINDERS.contains(kind) ? today : dueOn).toString());
    }
}
