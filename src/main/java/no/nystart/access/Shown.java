package no.nystart.access;

import java.util.Arrays;
import java.util.Map;

/** What of a young person somebody was shown, in the words that people use. */
public enum Shown {
    RECORD,
    OPENED,
    PROPOSAL,
    DECISION,
    AGREEMENT,
    PLACEMENT,
    TALK;

    /** What tells of something else than its subject does. */
    private static final Map<Operation, Shown> BY_OPERATION = Map.of(
            Operation.RECORD_OPEN, OPENED,
            Operation.MATCH_EXPLAIN, PROPOSAL,
            Operation.PLACING_SHOW, PROPOSAL,
            Operation.DECISION_SHOW, DECISION);

    private static final Map<Subject, Shown> BY_SUBJECT = Map.of(
            Subject.PROPOSED_MATCH, PROPOSAL,
            Subject.DECISION, DECISION,
            Subject.AGREEMENT, AGREEMENT,
            Subject.PLACEMENT, PLACEMENT,
            Subject.TALK, TALK);

    /** By the name that an operation had when it was carried out; it may be gone. */
    public static Shown of(String operation) {
        return Arrays.stream(Operation.values())
                .filter(known -> known.name().equals(operation))
                .findFirst()
                .map(Shown::of)
                .orElse(RECORD);
    }

    private static Shown of(Operation operation) {
        return BY_OPERATION.getOrDefault(operation, BY_SUBJECT.getOrDefault(operation.subject(), RECORD));
    }
}
