package no.nystart.placement.signing.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.placement.signing.Lapse;

/**
 * Everything that a caseworker's page about one agreement shows.
 *
 * @param revision of the agreement, which a change must have seen
 * @param inWork the version that is written or signed now
 * @param inForce the newest version signed by all
 * @param faults why the draft cannot be sent yet, in sentences
 * @param versions all of them, the newest first
 * @param begun whether a placement has come of it
 * @param awaited whether it can still be written: both sides' yes stands, or it is in force
 * @param lapse that it, or a draft of a change, was annulled last
 */
public record AgreementCase(
        UUID agreement,
        AgreementParties parties,
        String revision,
        Optional<VersionShown> inWork,
        Optional<VersionShown> inForce,
        List<String> faults,
        List<VersionShown> versions,
        boolean begun,
        boolean awaited,
        Optional<Lapse> lapse,
        boolean mayWrite) {

    /** What is read first: what is worked on, else what holds, else what was taken back. */
    public VersionShown current() {
        return inWork.or(() -> inForce).orElseGet(versions::getFirst);
    }
}
