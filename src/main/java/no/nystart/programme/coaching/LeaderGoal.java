package no.nystart.programme.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.EmbeddedColumnNaming;
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

    @EmbeddedColumnNaming("set_%s")
    private Stamp set;

    @EmbeddedColumnNaming("reached_%s")
    private @Nullable Stamp reached;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected LeaderGoal() {}

    LeaderGoal(UUID participant, String words, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.participant = participant;
        this.words = words;
        this.set = stamp;
    }

    /** Reached before, it stays reached on that day. */
    void reach(Stamp stamp) {
        if (reached == null) {
            reached = stamp;
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
        return Optional.ofNullable(reached).map(Stamp::on);
    }
}
