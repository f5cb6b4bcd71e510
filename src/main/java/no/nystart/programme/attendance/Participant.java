package no.nystart.programme.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import no.nystart.programme.ProgrammeRefusal;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** That a leader is in a programme, from when, and until when if they have left. */
@Entity
public class Participant {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID programme;

    @Column(updatable = false)
    private UUID leader;

    @EmbeddedColumnNaming("joined_%s")
    private Stamp joined;

    @EmbeddedColumnNaming("left_%s")
    private @Nullable Stamp leaving;

    private @Nullable String leftWhy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Participant() {}

    Participant(UUID programme, UUID leader, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.programme = programme;
        this.leader = leader;
        this.joined = stamp;
    }

    void leave(String why, Stamp stamp) {
        if (leaving != null) {
            throw Refused.because(ProgrammeRefusal.NOT_IN_PROGRAMME);
        }
        leftWhy = why;
        leaving = stamp;
    }

    public UUID id() {
        return id;
    }

    public UUID programme() {
        return programme;
    }

    public UUID leader() {
        return leader;
    }

    public LocalDate joinedOn() {
        return joined.on();
    }

    public Optional<LocalDate> leftOn() {
        return Optional.ofNullable(leaving).map(Stamp::on);
    }
}
