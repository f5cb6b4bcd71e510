package no.nystart.placement.signing.page;

import java.util.List;
import java.util.UUID;
import no.nystart.placement.agreement.Party;

/**
 * What a company or a young person reads of an agreement: the versions sent to them, and nothing else.
 *
 * @param side the last part of the page's address
 * @param current the newest version sent to them
 * @param leader who leads by it
 * @param begun whether a placement has come of it
 * @param maySign whether this visitor signs for the side
 * @param toConfirm what a caseworker has recorded for the side, in sentences
 * @param versions those sent to them, the newest first
 */
public record SideAgreement(
        UUID agreement,
        Party party,
        String side,
        AgreementParties parties,
        VersionShown current,
        String leader,
        boolean begun,
        boolean maySign,
        List<String> toConfirm,
        List<VersionShown> versions) {

    public boolean isCompany() {
        return party == Party.COMPANY;
    }

    /** Whether the visitor is asked to sign now. */
    public boolean signable() {
        return maySign && current.canSign(party);
    }

    public boolean isAsked() {
        return current.isAsked(party);
    }
}
