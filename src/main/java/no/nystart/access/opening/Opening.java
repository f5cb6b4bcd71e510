package no.nystart.access.opening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody may see one person's record until {@link #endsAt}, and said why. */
@Entity
@Table(name = "record_opening")
public class Opening {

    /** How long a record stays open. */
    public static final Duration LASTS = Duration.ofMinutes(60);

    /** Shortest reason, in characters. */
    public static final int SHORTEST_REASON = 20;

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID account;

    @Column(updatable = false)
    private UUID youngPerson;

    @Column(updatable = false)
    private String office;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private Instant openedAt;

    @Column(updatable = false)
    private Instant endsAt;

    private @Nullable UUID seenBy;
    private @Nullable Instant seenAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Opening() {}

    Opening(UUID id, UUID account, UUID youngPerson, String office, String reason, Instant now) {
        this.id = id;
        this.account = account;
        this.youngPerson = youngPerson;
        this.office = office;
        this.reason = reason;
        this.openedAt = now;
        this.endsAt = now.plus(LASTS);
    }

    public UUID id() {
        return id;
    }

    public UUID account() {
        return account;
    }

    public UUID youngPerson() {
        return youngPerson;
    }

    public String office() {
        return office;
    }

    public String reason() {
        return reason;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public boolean isSeen() {
        return seenAt != null;
    }

    /** The office's manager has looked into it; the first one counts. */
    void see(UUID by, Instant now) {
        if (seenAt == null) {
            seenBy = by;
            seenAt = now;
        }
    }
}
