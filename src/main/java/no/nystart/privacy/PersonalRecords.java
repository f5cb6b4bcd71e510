package no.nystart.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refusal;

/**
 * Contributed by each room that keeps something about people: what it keeps, so that they can be told and erased, and how
 * long. A table that no room tells of fails the build ({@code PersonalRecordsTest}).
 */
public interface PersonalRecords {

    List<Holding> holdings();

    /** What goes by itself when its time is over; what others point to comes after them. */
    default List<Retained> retained() {
        return List.of();
    }

    /** Why somebody cannot be erased yet, if there is anything; the visitor may know of them. */
    default Optional<Refusal> hindrance(PersonKind kind, UUID id) {
        return Optional.empty();
    }
}
