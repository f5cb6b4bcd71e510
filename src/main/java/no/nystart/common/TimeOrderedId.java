package no.nystart.common;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** New ids: UUID version 7, which sort by the time they were made and so keep an index's inserts together. */
public final class TimeOrderedId {

    private TimeOrderedId() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
