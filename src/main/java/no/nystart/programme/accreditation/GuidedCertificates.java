package no.nystart.programme.accreditation;

import java.time.LocalDate;
import java.util.UUID;

/** Contributed by the stage that issues certificates of practice: how many people somebody has guided to one. */
public interface GuidedCertificates {

    /** @param since first day that counts */
    long of(UUID leader, LocalDate since);
}
