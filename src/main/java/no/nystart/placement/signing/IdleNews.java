package no.nystart.placement.signing;

import java.time.LocalDate;
import java.util.UUID;

/** What becomes of agreements that nobody works on; fired within the transaction that makes it so. */
public sealed interface IdleNews {

    /** The agreement's, also where none is begun yet. */
    UUID match();

    /** @param lastDay on which something can be done about it, included */
    record Lapsing(UUID match, LocalDate lastDay) implements IdleNews {}

    /** It is annulled. */
    record Lapsed(UUID match) implements IdleNews {}
}
