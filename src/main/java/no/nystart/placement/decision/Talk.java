package no.nystart.placement.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** That a side wants to talk with the caseworker before it answers, and that they have. */
@Entity
@Table(name = "match_talk")
public class Talk {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID match;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Party party;

    @EmbeddedColumnNaming("asked_%s")
    private Stamp asked;

    @EmbeddedColumnNaming("held_%s")
    private @Nullable Stamp held;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Talk() {}

    Talk(UUID match, Party party, Stamp asked) {
        this.id = TimeOrderedId.next();
        this.match = match;
        this.party = party;
        this.asked = asked;
    }

    void held(Stamp stamp) {
        if (held == null) {
            held = stamp;
        }
    }

    public Party party() {
        return party;
    }

    public LocalDate askedOn() {
        return asked.on();
    }

    /** Empty while somebody waits for it. */
    public Optional<LocalDate> heldOn() {
        return Optional.ofNullable(held).map(Stamp::on);
    }
}
