package no.nystart.placement.signing.page;

import java.util.List;
import java.util.Optional;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.signing.AgreementVersion;

/**
 * A version as a page or a document shows it.
 *
 * @param changes what it says otherwise than the one before; empty for the first
 * @param signatures of everybody who is asked
 * @param next who can sign now
 */
public record VersionShown(
        AgreementVersion version,
        List<TermsWords.Part> terms,
        List<String> changes,
        List<SignatureShown> signatures,
        List<Party> next) {

    /**
     * One party's signature, or that it is missing.
     *
     * @param said how it was given; empty while it is missing
     */
    public record SignatureShown(Party party, String name, List<String> said) {

        public boolean isGiven() {
            return !said.isEmpty();
        }
    }

    public boolean isBeingSigned() {
        return version.state() == AgreementVersion.State.SIGNING;
    }

    public boolean isDraft() {
        return version.state() == AgreementVersion.State.DRAFT;
    }

    public boolean isWithdrawn() {
        return version.state() == AgreementVersion.State.WITHDRAWN;
    }

    public boolean canSign(Party party) {
        return next.contains(party);
    }

    /** Those whose signature is missing. */
    public List<Party> missing() {
        return signatures.stream()
                .filter(signature -> !signature.isGiven())
                .map(SignatureShown::party)
                .toList();
    }

    /** Whether NAV is asked and others are missing. */
    public boolean isNavWaits() {
        return isBeingSigned() && missing().contains(Party.NAV) && !next.contains(Party.NAV);
    }

    /** Those whose signature must come before NAV's. */
    public List<Party> others() {
        return missing().stream().filter(party -> party != Party.NAV).toList();
    }

    /** Whether NAV's turn has come. */
    public boolean isCanSignNav() {
        return next.contains(Party.NAV);
    }

    /** How a note about it is coloured. */
    public String kind() {
        return switch (version.state()) {
            case DRAFT, WITHDRAWN -> "neutral";
            case SIGNING -> "info";
            case SIGNED -> "success";
        };
    }

    public boolean isAsked(Party party) {
        return version.asked().contains(party);
    }

    /** What a signature is bound to; empty while it is a draft. */
    public Optional<String> hash() {
        return version.hash();
    }
}
