package no.nystart.placement.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.nystart.placement.agreement.AgreementTerms;

/** Begins the agreement of a match. */
@ApplicationScoped
public class FirstVersion {

    private final Agreements agreements;
    private final Signatures signatures;

    @Inject
    FirstVersion(Agreements agreements, Signatures signatures) {
        this.agreements = agreements;
        this.signatures = signatures;
    }

    /**
     * Writes its first version, and asks for signatures at once where it is ready: it is all done, or refused with everything
     * that is wrong.
     */
    @Transactional
    public AgreementVersion open(UUID match, AgreementTerms terms, boolean ask, UUID by) {
        AgreementVersion version = agreements.open(match, terms, by);
        return ask ? signatures.ask(match, by) : version;
    }
}
