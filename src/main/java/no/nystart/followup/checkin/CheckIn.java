package no.nystart.followup.checkin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.common.TimeOrderedId;
import no.nystart.followup.plan.Slot;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A check-in that was held; never changed. */
@Entity
@Immutable
public class CheckIn {

    @Id
    private UUID id;

    private UUID placement;
    private @Nullable String slot;
    private UUID formKey;
    private byte[] sentHash;
    private LocalDate onDay;
    private LocalDate since;
    private short score;
    private String note;
    private UUID leader;
    private @Nullable UUID toldBy;
    private @Nullable UUID link;
    private Instant toldAt;
    private LocalDate toldOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected CheckIn() {}

    CheckIn(AskedCheckIn asked, Told told, Teller teller, Instant toldAt) {
        this.id = TimeOrderedId.next();
        this.placement = asked.placement();
        this.slot = asked.slot() == null ? null : asked.slot().key();
        this.formKey = told.key();
        this.sentHash = SentHash.of(asked.slot(), told);
        this.onDay = told.on();
        this.since = asked.since();
        this.score = (short) told.score();
        this.note = told.note();
        this.leader = teller.leader();
        this.toldBy = teller.account();
        this.link = teller.link();
        this.toldAt = toldAt;
        this.toldOn = asked.today();
    }

    /** Refuses what is told with the same key and is not the same. */
    void requireSame(@Nullable Slot toldSlot, Told told) {
        if (!Arrays.equals(sentHash, SentHash.of(toldSlot, told))) {
            throw Refused.because(CommonRefusal.KEY_REUSED_WITH_OTHER_BODY);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID placement() {
        return placement;
    }

    /** Which of the plan's; empty for a talk outside it. */
    public Optional<Slot> slot() {
        return Optional.ofNullable(slot).map(Slot::of);
    }

    /** The day it was held. */
    public LocalDate on() {
        return onDay;
    }

    /** The first day whose attendance it tells of; the last is its own. */
    public LocalDate since() {
        return since;
    }

    /** 1..5 */
    public int score() {
        return score;
    }

    public String note() {
        return note;
    }

    /** Who held it. */
    public UUID leader() {
        return leader;
    }

    /** An account; empty where a link was followed. */
    public Optional<UUID> toldBy() {
        return Optional.ofNullable(toldBy);
    }

    public LocalDate toldOn() {
        return toldOn;
    }

    public Instant toldAt() {
        return toldAt;
    }
}
