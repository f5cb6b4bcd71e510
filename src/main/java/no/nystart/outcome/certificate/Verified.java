package no.nystart.outcome.certificate;

import java.time.LocalDate;
import java.util.List;

/** What can be said of a code that stands on a certificate; nothing beyond what the paper says. */
public sealed interface Verified {

    /** It holds, and says this. */
    record Holds(Paper paper, LocalDate issuedOn) implements Verified {}

    /** There is a newer one; what this one says no longer counts. */
    record Replaced(LocalDate on) implements Verified {}

    record Withdrawn(LocalDate on) implements Verified {}

    /** There is none, or none that is to be told of. */
    record Unknown() implements Verified {}

    /** @param all versions of the certificate, the newest first; {@code number} is one of them */
    static Verified of(int number, List<CertificateVersion> all) {
        CertificateVersion newest = all.getFirst();
        if (newest.withdrawnOn().isPresent()) {
            return new Withdrawn(newest.withdrawnOn().get());
        }
        return newest.number() == number
                ? new Holds(newest.paper(), newest.issuedOn())
                : new Replaced(newest.issuedOn());
    }
}
