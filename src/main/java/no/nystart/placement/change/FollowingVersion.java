package no.nystart.placement.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.nystart.placement.agreement.AgreementTerms;
import no.nystart.placement.signing.AgreementVersion;
import no.nystart.placement.signing.Agreements;
import no.nystart.placement.signing.Signatures;

/** The agreement's version that says what has changed, sent to those whom it concerns. */
@ApplicationScoped
class FollowingVersion {

    private final Agreements agreements;
    private final Signatures signatures;

    @Inject
    FollowingVersion(Agreements agreements, Signatures signatures) {
        this.agreements = agreements;
        this.signatures = signatures;
    }

    AgreementVersion follow(UUID id, UnaryOperator<AgreementTerms> change, LocalDate validFrom, String why, UUID by) {
        AgreementTerms inForce = agreements.inForce(id).orElseThrow().terms();
        agreements.openNext(id, change.apply(inForce), validFrom, why, by);
        return signatures.ask(id, by);
    }
}
