package no.nystart.followup.talk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A talk that a young person wants, one they have had, or one that a caseworker has had outside the plan. */
@Entity(name = "FollowUpTalk") // a talk about a proposal is another
@Table(name = "talk")
public class Talk {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID youngPerson;

    @Column(updatable = false) // follows the young person's by a foreign key
    private String office;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TalkWish.@Nullable With wantedWith;

    @Column(updatable = false)
    private @Nullable UUID leader;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TalkWish.@Nullable How how;

    @Column(updatable = false)
    private @Nullable String about;

    @EmbeddedColumnNaming("wanted_%s")
    private @Nullable Stamp wanted;

    @Enumerated(EnumType.STRING)
    private TalkHeld.@Nullable Whom talkedWith;

    private @Nullable LocalDate heldOn;
    private @Nullable String note;

    @EmbeddedColumnNaming("told_%s")
    private @Nullable Stamp told;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Talk() {}

    private Talk(UUID youngPerson, String office) {
        this.id = TimeOrderedId.next();
        this.youngPerson = youngPerson;
        this.office = office;
    }

    /** @param leader of the placement, where the young person wants to talk with them */
    static Talk wanted(UUID youngPerson, String office, TalkWish wish, @Nullable UUID leader, Stamp stamp) {
        Talk talk = new Talk(youngPerson, office);
        talk.wantedWith = wish.with();
        talk.leader = leader;
        talk.how = wish.how();
        talk.about = wish.about();
        talk.wanted = stamp;
        return talk;
    }

    /** One that nobody asked for here. */
    static Talk told(UUID youngPerson, String office, TalkHeld held, Stamp stamp) {
        Talk talk = new Talk(youngPerson, office);
        talk.tell(held, stamp);
        return talk;
    }

    void held(TalkHeld held, Stamp stamp) {
        if (heldOn != null) {
            throw Refused.because(TalkRefusal.TALK_HELD_BEFORE);
        }
        tell(held, stamp);
    }

    private void tell(TalkHeld held, Stamp stamp) {
        talkedWith = held.whom();
        heldOn = held.on();
        note = held.note();
        told = stamp;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID youngPerson() {
        return youngPerson;
    }

    /** Whose case it is now. */
    public String office() {
        return office;
    }

    /** Whom the young person wanted to talk with; empty when nobody asked for it here. */
    public Optional<TalkWish.With> wantedWith() {
        return Optional.ofNullable(wantedWith);
    }

    /** The leader who is wanted. */
    public Optional<UUID> leader() {
        return Optional.ofNullable(leader);
    }

    public Optional<TalkWish.How> how() {
        return Optional.ofNullable(how);
    }

    /** The young person's own words. */
    public Optional<String> about() {
        return Optional.ofNullable(about);
    }

    public Optional<LocalDate> wantedOn() {
        return Optional.ofNullable(wanted).map(Stamp::on);
    }

    /** Empty while somebody waits for it. */
    public Optional<LocalDate> heldOn() {
        return Optional.ofNullable(heldOn);
    }

    public Optional<TalkHeld.Whom> talkedWith() {
        return Optional.ofNullable(talkedWith);
    }

    /** The young person can read it. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** Who told that it was held. */
    public Optional<UUID> toldBy() {
        return Optional.ofNullable(told).map(Stamp::by);
    }
}
