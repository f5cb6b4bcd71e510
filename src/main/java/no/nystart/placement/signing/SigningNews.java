package no.nystart.placement.signing;

import java.util.UUID;
import no.nystart.placement.agreement.Party;

/** What becomes of an agreement's version; fired within the transaction that makes it so. */
public sealed interface SigningNews {

    UUID agreement();

    UUID version();

    /** It can be signed. */
    record Asked(UUID agreement, UUID version) implements SigningNews {}

    record Signed(UUID agreement, UUID version, Party party) implements SigningNews {}

    /** Somebody who was asked has not signed yet. */
    record Reminded(UUID agreement, UUID version, Party party) implements SigningNews {}

    /** Before all had signed; nobody is asked any more. */
    record TakenBack(UUID agreement, UUID version) implements SigningNews {}

    /** All have signed. */
    record InForce(UUID agreement, UUID version) implements SigningNews {}
}
