package no.nystart.followup.alarm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.TimeOrderedId;
import no.nystart.followup.flags.Alarm;
import no.nystart.followup.flags.Flag;
import no.nystart.followup.flags.Handling;
import no.nystart.matching.question.SealedJson;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A flag that is or was up, from the day on which its placement's course raised it to the day on which it took it down. */
@Entity
public class RaisedFlag {

    /** How pressing it is. */
    public enum Colour {
        RED,
        AMBER
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID placement;

    @Column(updatable = false)
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Colour colour;

    @JdbcTypeCode(SqlTypes.JSON)
    private String flag;

    @Column(updatable = false)
    private LocalDate since;

    private @Nullable LocalDate downOn;
    private @Nullable LocalDate due;
    private @Nullable UUID owner;
    private @Nullable LocalDate escalated;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected RaisedFlag() {}

    @SuppressWarnings("NullAway.Init") // says() sets the rest
    RaisedFlag(UUID placement, Flag flag, LocalDate since, @Nullable LocalDate due) {
        this.id = TimeOrderedId.next();
        this.placement = placement;
        this.key = flag.key();
        this.colour = switch (flag) {
            case Flag.Red red -> Colour.RED;
            case Flag.Amber amber -> Colour.AMBER;
        };
        this.since = since;
        this.due = due;
        says(flag);
    }

    /** What it comes of now: attendance can sink while the flag is up. */
    final void says(Flag now) {
        String said = SealedJson.write(Flag.class, now);
        // the database gives JSON back with other spaces
        if (flag == null || !SealedJson.read(Flag.class, flag).equals(now)) {
            flag = said;
        }
    }

    void takeDown(LocalDate today) {
        downOn = today.isBefore(since) ? since : today;
    }

    void handled(Handling handling) {
        owner = handling.owner();
        due = handling.due();
        escalated = null;
    }

    /** Its date has passed: whether that is news. */
    boolean escalate(LocalDate today) {
        boolean news = escalated == null && isPastDate(today);
        if (news) {
            escalated = today;
        }
        return news;
    }

    /** Whose task it is on {@code today}. */
    public Alarm.Holder holder(LocalDate today) {
        return isPastDate(today) ? Alarm.Holder.OFFICE_MANAGER : Alarm.Holder.CASEWORKER;
    }

    public boolean isPastDate(LocalDate today) {
        return due != null && today.isAfter(due);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID placement() {
        return placement;
    }

    String key() {
        return key;
    }

    public boolean isRed() {
        return colour == Colour.RED;
    }

    public Flag flag() {
        return SealedJson.read(Flag.class, flag);
    }

    /** The day on which it went up. */
    public LocalDate since() {
        return since;
    }

    public boolean isUp() {
        return downOn == null;
    }

    /** The day on which it went down; empty while it is up. */
    public Optional<LocalDate> downOn() {
        return Optional.ofNullable(downOn);
    }

    /** The last day for what is to be done next; empty for an amber one. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    /** Who does what was decided; empty while nobody has decided. */
    public Optional<UUID> owner() {
        return Optional.ofNullable(owner);
    }
}
