package no.nystart.outcome.certificate;

import no.nystart.common.Refusal;

/** Why something about a certificate is refused. */
public enum CertificateRefusal implements Refusal {
    /** The leader is not an accredited instructor of this company today. */
    NOT_AN_INSTRUCTOR(409),
    /** The placement has not begun. */
    NOTHING_TO_CONFIRM_YET(409),
    /** There is no list of processes for the occupation. */
    NO_PROCESSES(409),
    NOTHING_CONFIRMED(409),
    /** Nothing on the paper would be other than on the one before. */
    NOTHING_CORRECTED(409),
    WITHDRAWN_BEFORE(409),
    /** No process at all, or more than a list holds. */
    PROCESSES_OUT_OF_RANGE(400),
    PROCESS_TWICE(400),
    /** Of a code: a letter or digit is wrong. */
    CODE_MISTYPED(400);

    private final int status;

    CertificateRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
