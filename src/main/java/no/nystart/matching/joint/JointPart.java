package no.nystart.matching.joint;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One cohort of a joint run: its run once a worker has started it, or why there is none. */
@Entity
@Table(name = "joint_run_part")
public class JointPart {

    /** Which cohort of which joint run. */
    @Embeddable
    public record Key(UUID jointRun, UUID cohort) {}

    /** Why a cohort has no run. */
    public enum LeftOut {
        NOBODY_TO_MATCH,
        NO_PLACES,
        /** Somebody stopped the joint run before it came to this cohort. */
        STOPPED,
        /** Something else is wrong with the cohort; started by itself it says what. */
        NOT_POSSIBLE
    }

    @EmbeddedId
    private Key key;

    private @Nullable UUID run;

    @Enumerated(EnumType.STRING)
    private @Nullable LeftOut leftOut;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected JointPart() {}

    JointPart(UUID jointRun, UUID cohort) {
        this.key = new Key(jointRun, cohort);
    }

    void started(UUID itsRun) {
        requireWaiting();
        run = itsRun;
    }

    void leaveOut(LeftOut why) {
        requireWaiting();
        leftOut = why;
    }

    private void requireWaiting() {
        if (!isWaiting()) {
            throw new IllegalStateException(key + " has run " + run + ", left out " + leftOut);
        }
    }

    /** Whether no worker has come to it yet. */
    public boolean isWaiting() {
        return run == null && leftOut == null;
    }

    public UUID cohort() {
        return key.cohort();
    }

    public Optional<UUID> run() {
        return Optional.ofNullable(run);
    }

    public Optional<LeftOut> leftOut() {
        return Optional.ofNullable(leftOut);
    }
}
