package no.nystart.followup.concern;

import java.util.UUID;

/** What becomes of concerns, told within the transaction that makes it so. */
public sealed interface ConcernNews {

    UUID placement();

    record Opened(UUID placement, UUID concern) implements ConcernNews {}

    record Closed(UUID placement, UUID concern) implements ConcernNews {}
}
