package no.nystart.placement.signing.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.placement.agreement.NavChecks;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.signing.Agreement;
import no.nystart.placement.signing.AgreementVersion;
import no.nystart.placement.signing.Agreements;
import no.nystart.placement.signing.Confirmations;
import no.nystart.placement.signing.Signatories;
import no.nystart.placement.signing.Signature;
import no.nystart.placement.signing.Signatures;
import no.nystart.placement.signing.page.AgreementParties;
import no.nystart.placement.signing.page.ChangeWords;
import no.nystart.placement.signing.page.PartyNames;
import org.jspecify.annotations.Nullable;

/** Agreements as the API tells them: to the office everything, to a side what it is asked to sign. */
@ApplicationScoped
class Views {

    private final Agreements agreements;
    private final Signatures signatures;
    private final Signatories signatories;
    private final Confirmations confirmations;
    private final PartyNames names;
    private final ChangeWords changes;

    @Inject
    Views(
            Agreements agreements,
            Signatures signatures,
            Signatories signatories,
            Confirmations confirmations,
            PartyNames names,
            ChangeWords changes) {
        this.agreements = agreements;
        this.signatures = signatures;
        this.signatories = signatories;
        this.confirmations = confirmations;
        this.names = names;
        this.changes = changes;
    }

    AgreementView ofOffice(UUID id) {
        Agreement agreement = agreements.byId(id);
        return new AgreementView(
                id,
                agreement.youngPerson(),
                agreement.company(),
                agreement.place(),
                agreements.versions(id).stream()
                        .map(version -> version(version, version.checks(), Party.NAV))
                        .toList());
    }

    /** Refused as NOT_FOUND while nothing is sent to it. */
    SideView ofSide(UUID id, Party side) {
        Agreement agreement = agreements.byId(id);
        List<AgreementVersion> sent = agreements.sent(id);
        if (sent.isEmpty()) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        AgreementVersion newest = sent.getFirst();
        AgreementParties parties = names.of(agreement);
        return new SideView(
                id,
                side,
                parties.youngPerson(),
                parties.company(),
                parties.occupation(),
                parties.caseworker(),
                signatures.next(newest).contains(side)
                        && (side != Party.COMPANY || signatories.signsForCompany(agreement, newest)),
                !confirmations.waiting(id, side).isEmpty(),
                sent.stream().map(version -> version(version, null, side)).toList());
    }

    private VersionView version(AgreementVersion version, @Nullable NavChecks checks, Party reader) {
        return new VersionView(
                version.number(),
                version.state(),
                version.validFrom(),
                version.why(),
                version.hash().orElse(null),
                version.terms(),
                version.asked(),
                agreements.signatures(version.id()).stream()
                        .map(signature -> signature(signature, reader))
                        .toList(),
                checks);
    }

    private static VersionView.SignatureView signature(Signature signature, Party reader) {
        return new VersionView.SignatureView(
                signature.party(),
                signature.signatory(),
                signature.stamp().at(),
                signature.way(),
                signature.onBehalf().isPresent(),
                signature.tellsWhyTo(reader) ? signature.onBehalf().orElse(null) : null);
    }

    DifferenceView difference(UUID id, int number) {
        AgreementVersion version = agreements.version(id, number);
        return new DifferenceView(
                number,
                agreements
                        .before(version)
                        .map(before -> changes.between(before.terms(), version.terms()))
                        .orElse(List.of()));
    }
}
