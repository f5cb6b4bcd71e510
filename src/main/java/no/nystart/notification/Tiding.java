package no.nystart.notification;

import java.time.LocalDate;
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

    public Tiding {
        if (to.kind() == Recipient.Kind.YOUNG_PERSON && !to.id().equals(youngPerson)) {
            throw new IllegalArgumentException(kind + " to a young person concerns them, not " + youngPerson);
        }
    }

    /** Said again for the same last day, or on the same day of the field where there is none, it is the same. */
    String key(LocalDate today) {
        return String.join(
                "/",
                kind.name(),
                to.kind().name(),
                to.id().toString(),
                subject.toString(),
                (dueOn == null ? today : dueOn).toString());
    }
}
