package no.nystart.placement.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
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

    private UUID askedBy;
    private Instant askedAt;
    private LocalDate askedOn;
    private @Nullable UUID heldBy;
    private @Nullable Instant heldAt;
    private @Nullable LocalDate heldOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Talk() {}

    Talk(UUID match, Party party, Stamp asked) {
        this.id = TimeOrderedId.next();
        this.match = match;
        this.party = party;
        this.askedBy = asked.by();
        this.askedAt = asked.at();
        this.askedOn = asked.on();
    }

    void held(Stamp held) {
        if (heldBy == null) {
            heldBy = held.by();
            heldAt = held.at();
            heldOn = held.on();
        }
    }

    public Party party() {
        return party;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    /** Empty while somebody waits for it. */
    public Optional<LocalDate> heldOn() {
        return Optional.ofNullable(heldOn);
    }
}
