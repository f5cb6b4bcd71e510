package no.nystart.placement.change;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a leader, a company or a young person can propose. */
public enum ProposalKind {
    PAUSE(ChangeKind.PAUSE),
    EXTEND(ChangeKind.EXTEND),
    SHORTEN(ChangeKind.SHORTEN),
    OTHER_LEADER(ChangeKind.REPLACE_LEADER),
    END(ChangeKind.END_EARLY),
    /** Days off that the young person and the leader agree on; the placement goes on. */
    HOLIDAY(null);

    private final @Nullable ChangeKind change;

    ProposalKind(@Nullable ChangeKind change) {
        this.change = change;
    }

    /** The change that does it; empty where approving is all. */
    public Optional<ChangeKind> change() {
        return Optional.ofNullable(change);
    }

    /** Whether its first day must be said. */
    boolean hasFirstDay() {
        return this == PAUSE || this == END || this == HOLIDAY;
    }

    /** Whether its last day must be said. */
    boolean hasLastDay() {
        return this == EXTEND || this == SHORTEN || this == HOLIDAY;
    }
}
