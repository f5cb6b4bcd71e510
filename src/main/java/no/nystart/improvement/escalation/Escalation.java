package no.nystart.improvement.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import no.nystart.improvement.ImprovementRefusal;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A matter on its way up a tier, or back with its answer. */
@Entity
public class Escalation {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Matter matter;

    @Column(updatable = false)
    private UUID fromBoard;

    @Column(updatable = false)
    private UUID toBoard;

    @Column(updatable = false)
    private @Nullable UUID below;

    @Column(updatable = false)
    private String reason;

    @EmbeddedColumnNaming("lifted_%s")
    private Stamp lifted;

    private @Nullable String answer;

    @EmbeddedColumnNaming("answered_%s")
    private @Nullable Stamp answered;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Escalation() {}

    /** @param below what was lifted to {@code from} before, or null where it began there */
    Escalation(Matter matter, UUID from, UUID to, @Nullable UUID below, String reason, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.matter = matter;
        this.fromBoard = from;
        this.toBoard = to;
        this.below = below;
        this.reason = reason;
        this.lifted = stamp;
    }

    void answer(String words, Stamp stamp) {
        if (answer != null) {
            throw Refused.because(ImprovementRefusal.ESCALATION_ANSWERED);
        }
        answer = words;
        answered = stamp;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Matter matter() {
        return matter;
    }

    public UUID from() {
        return fromBoard;
    }

    public UUID to() {
        return toBoard;
    }

    /** What was lifted to the board that lifts it on; empty where it began there. */
    public Optional<UUID> below() {
        return Optional.ofNullable(below);
    }

    public String reason() {
        return reason;
    }

    public Stamp lifted() {
        return lifted;
    }

    public boolean isWaiting() {
        return answer == null;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answered).map(Stamp::on);
    }
}
