package no.nystart.placement.signing.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.signing.Agreement;
import no.nystart.placement.signing.AgreementVersion;
import no.nystart.placement.signing.Agreements;
import no.nystart.placement.signing.Confirmations;
import no.nystart.placement.signing.OnBehalf;
import no.nystart.placement.signing.Signatories;
import no.nystart.placement.signing.Signature;
import no.nystart.web.Messages;

/** Gathers what a side reads of its agreement. */
@ApplicationScoped
class SideAgreements {

    private final Agreements agreements;
    private final Confirmations confirmations;
    private final Signatories signatories;
    private final PartyNames names;
    private final VersionViews views;
    private final TermsWords terms;
    private final Messages messages;

    @Inject
    SideAgreements(
            Agreements agreements,
            Confirmations confirmations,
            Signatories signatories,
            PartyNames names,
            VersionViews views,
            TermsWords terms,
            Messages messages) {
        this.agreements = agreements;
        this.confirmations = confirmations;
        this.signatories = signatories;
        this.names = names;
        this.views = views;
        this.terms = terms;
        this.messages = messages;
    }

    /** Refused as NOT_FOUND while nothing is sent to it. */
    @Transactional
    SideAgreement of(UUID id, Party party) {
        Agreement agreement = agreements.byId(id);
        List<AgreementVersion> sent = agreements.sent(id);
        if (sent.isEmpty()) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        AgreementVersion newest = sent.getFirst();
        boolean company = party == Party.COMPANY;
        return new SideAgreement(
                id,
                party,
                company ? "company" : "young-person",
                names.of(agreement),
                views.of(newest, party),
                terms.leader(newest.terms().leader()),
                agreements.inForce(id).isPresent(),
                !company || signatories.signsForCompany(agreement, newest),
                confirmations.waiting(id, party).stream().map(this::recorded).toList(),
                sent.stream().map(version -> views.of(version, party)).toList());
    }

    private String recorded(Signature signature) {
        OnBehalf how = signature.onBehalf().orElseThrow();
        return messages.of(SigningMessages.class)
                .confirmMeans(
                        messages.of(TermsMessages.class).because(how.because()),
                        how.told(),
                        terms.inWords(how.toldOn()));
    }

    /** Refused as NOT_FOUND when it is not sent to them. */
    @Transactional
    VersionShown version(UUID id, Party party, int number) {
        return agreements.sent(id).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> views.of(version, party))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }
}
