package no.nystart.programme.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** What a leader wants from a programme, in their own words. */
@Entity
public class LeaderGoal {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID participant;

    @Column(updatable = false)
    private String words;

    private UUID setBy;
    private Instant setAt;
    private LocalDate setOn;
    private @Nullable UUID reachedBy;
    private @Nullable Instant reachedAt;
    private @Nullable LocalDate reachedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected LeaderGoal() {}

    LeaderGoal(UUID participant, String words, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.participant = participant;
        this.words = words;
        this.setBy = stamp.by();
        this.setAt = stamp.at();
        this.setOn = stamp.on();
    }

    /** Reached before, it stays reached on that day. */
    void reach(Stamp stamp) {
        if (reachedOn == null) {
            reachedBy = stamp.by();
            reachedAt = stamp.at();
            reachedOn = stamp.on();
        }
    }

    public UUID id() {
        return id;
    }

    public UUID participant() {
        return participant;
    }

    public String words() {
        return words;
    }

    public Optional<LocalDate> reachedOn() {
        return Optional.ofNullable(reachedOn);
    }
}
