package no.nystart.placement.signing.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nystart.access.SignInWay;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.signing.AgreementVersion;
import no.nystart.placement.signing.Agreements;
import no.nystart.placement.signing.Confirmations;
import no.nystart.placement.signing.OnBehalf;
import no.nystart.placement.signing.Signature;
import no.nystart.placement.signing.Signatures;
import no.nystart.web.Messages;
import no.nystart.web.VisitorLanguage;
import no.nystart.web.Written;

/** Puts versions into words: what they say, what is new, and who has signed how. */
@ApplicationScoped
public class VersionViews {

    private final Agreements agreements;
    private final Signatures signatures;
    private final Confirmations confirmations;
    private final TermsWords terms;
    private final ChangeWords changes;
    private final Messages messages;
    private final VisitorLanguage visitor;

    @Inject
    VersionViews(
            Agreements agreements,
            Signatures signatures,
            Confirmations confirmations,
            TermsWords terms,
            ChangeWords changes,
            Messages messages,
            VisitorLanguage visitor) {
        this.agreements = agreements;
        this.signatures = signatures;
        this.confirmations = confirmations;
        this.terms = terms;
        this.changes = changes;
        this.messages = messages;
        this.visitor = visitor;
    }

    /** @param reader whose page or document it is for */
    public VersionShown of(AgreementVersion version, Party reader) {
        return new VersionShown(
                version,
                terms.of(version.terms()),
                agreements
                        .before(version)
                        .map(before -> changes.between(before.terms(), version.terms()))
                        .orElse(List.of()),
                signatures(version, reader),
                signatures.next(version));
    }

    private List<VersionShown.SignatureShown> signatures(AgreementVersion version, Party reader) {
        List<Signature> given = agreements.signatures(version.id());
        return version.asked().stream()
                .map(party -> new VersionShown.SignatureShown(
                        party,
                        words().partyName(party),
                        given.stream()
                                .filter(signature -> signature.party() == party)
                                .findFirst()
                                .map(signature -> said(signature, reader))
                                .orElse(List.of())))
                .toList();
    }

    private List<String> said(Signature signature, Party reader) {
        String when = inWords(signature.stamp().at());
        Optional<OnBehalf> onBehalf = signature.onBehalf();
        if (onBehalf.isEmpty()) {
            return List.of(
                    words().signedOn(signature.signatory(), when, words().wayName(SignInWay.valueOf(signature.way()))));
        }
        if (!signature.tellsWhyTo(reader)) {
            return List.of(words().recordedOn(signature.signatory(), when));
        }
        OnBehalf how = onBehalf.get();
        List<String> said = new ArrayList<>();
        said.add(words().signedFor(signature.signatory(), when, words().because(how.because())));
        said.add(words().toldOn(
                        how.told(), Written.inWords(how.toldOn(), visitor.get().locale())));
        if (signature.party() != Party.GUARDIAN) {
            said.add(confirmations
                    .of(signature)
                    .map(stamp -> words().confirmedOn(inWords(stamp.at())))
                    .orElseGet(() -> words().notConfirmed()));
        }
        return said;
    }

    private String inWords(Instant instant) {
        return Written.inWords(instant, visitor.get().locale());
    }

    private TermsMessages words() {
        return messages.of(TermsMessages.class);
    }
}
