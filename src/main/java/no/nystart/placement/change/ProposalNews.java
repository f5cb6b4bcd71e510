package no.nystart.placement.change;

import java.util.UUID;
import no.nystart.placement.agreement.Span;

/** What becomes of a proposed change; fired within the transaction that makes it so. */
public sealed interface ProposalNews {

    UUID placement();

    UUID proposal();

    record Proposed(UUID placement, UUID proposal) implements ProposalNews {}

    /** Approved or declined. */
    record Decided(UUID placement, UUID proposal) implements ProposalNews {}

    /**
     * Days off are agreed on: whoever keeps them takes them in.
     *
     * @param by account of who agreed
     */
    record HolidayAgreed(UUID placement, UUID proposal, Span days, UUID by) implements ProposalNews {}
}
