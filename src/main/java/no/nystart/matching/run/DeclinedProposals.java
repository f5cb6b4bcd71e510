package no.nystart.matching.run;

import java.util.Set;
import java.util.UUID;

/**
 * Contributed, as a CDI bean, by the stage that knows what became of released proposals: the next run stays near all of
 * them but those that were said no to.
 */
public interface DeclinedProposals {

    /** Of the cohort's newest released run those whom its proposal does not hold for any more. */
    Set<UUID> ofNewestReleased(UUID cohort);
}
