package no.nystart.matching.run;

import java.util.List;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refusal;
import no.nystart.common.Refused;

/** What can be wrong with a problem that is sent: each kind of fault that the reader of problems finds. */
public enum ProblemRefusal implements Refusal {
    BROKEN_JSON,
    DUPLICATE_FIELD,
    UNKNOWN_FIELD,
    MISSING,
    WRONG_TYPE,
    NOT_WHOLE,
    NOT_A_DATE,
    NOT_ONE_OF,
    BLANK,
    DUPLICATE_ID,
    DANGLING,
    OTHER_COMPANY,
    OUT_OF_RANGE,
    TOO_SMALL,
    REPEATED,
    TOO_MANY,
    REVERSED,
    NOT_AN_OCCUPATION,
    PINNED_WITHOUT_PUBLISHED,
    PINNED_IMPOSSIBLE,
    PINS_OVER_SEATS,
    PINS_OVER_CAPACITY,
    PART_WEIGHTS_ALL_ZERO,
    UNKNOWN_WEIGHT;

    @Override
    public int status() {
        return 400;
    }

    /** A refusal that names every fault with its path in the document. */
    static Refused of(List<no.nystart.matching.model.Fault> found) {
        return Refused.because(
                CommonRefusal.INVALID_INPUT,
                found.stream()
                        .map(fault -> new Fault(
                                fault.path(),
                                ProblemRefusal.valueOf(fault.kind().name()),
                                fault.arguments()))
                        .toList());
    }
}
