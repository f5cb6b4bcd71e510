package no.nystart.placement.signing.page;

import java.util.UUID;

/**
 * Whom an agreement is between, as all of them may read it.
 *
 * @param youngPerson the whole name
 * @param occupation what the work is called
 * @param site the postal place
 * @param caseworker their name
 */
public record AgreementParties(
        UUID youngPersonId,
        String youngPerson,
        String company,
        String occupation,
        String site,
        String caseworker,
        String office) {}
