package no.nystart.followup.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.nystart.access.SecretToken;
import no.nystart.common.TimeOrderedId;
import no.nystart.followup.plan.Slot;
import org.jspecify.annotations.Nullable;

/** A link into one check-in: open until the check-in is kept, or for {@link #VALID}. */
@Entity
public class CheckInLink {

    static final Duration VALID = Duration.ofDays(14);

    @Id
    private UUID id;

    @Column(updatable = false)
    private byte[] tokenHash;

    @Column(updatable = false)
    private UUID placement;

    @Column(updatable = false)
    private String slot;

    @Column(updatable = false)
    private UUID leader;

    @Column(updatable = false)
    private Instant madeAt;

    @Column(updatable = false)
    private Instant expiresAt;

    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected CheckInLink() {}

    CheckInLink(SecretToken token, UUID placement, Slot slot, UUID leader, Instant now) {
        this.id = TimeOrderedId.next();
        this.tokenHash = token.hash();
        this.placement = placement;
        this.slot = slot.key();
        this.leader = leader;
        this.madeAt = now;
        this.expiresAt = now.plus(VALID);
    }

    void use(Instant now) {
        if (usedAt == null) {
            usedAt = now;
        }
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    public UUID id() {
        return id;
    }

    public UUID placement() {
        return placement;
    }

    public Slot slot() {
        return Slot.of(slot);
    }

    /** To whom it was sent. */
    public UUID leader() {
        return leader;
    }

    /** Whether what it leads to is kept. */
    public boolean isUsed() {
        return usedAt != null;
    }
}
