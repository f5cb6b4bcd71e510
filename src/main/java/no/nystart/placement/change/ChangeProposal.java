package no.nystart.placement.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import no.nystart.placement.course.Viewer;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A change that a leader, a company or a young person would like, until the caseworker has decided. */
@Entity
public class ChangeProposal {

    /** Where it stands. */
    public enum State {
        WAITING,
        APPROVED,
        DECLINED,
        /** Taken back by whoever proposed it. */
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID placement;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Viewer side;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ProposalKind kind;

    @Column(updatable = false)
    private @Nullable LocalDate fromDay;

    @Column(updatable = false)
    private @Nullable LocalDate lastDay;

    @Column(updatable = false)
    private String words;

    @EmbeddedColumnNaming("proposed_%s")
    private Stamp proposed;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String answer;

    @EmbeddedColumnNaming("settled_%s")
    private @Nullable Stamp settled;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected ChangeProposal() {}

    ChangeProposal(UUID placement, Viewer side, Wish wish, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.placement = placement;
        this.side = side;
        this.kind = wish.kind();
        this.fromDay = wish.from();
        this.lastDay = wish.lastDay();
        this.words = wish.words();
        this.proposed = stamp;
        this.state = State.WAITING;
    }

    /** The first decision stands. */
    void settle(State decided, @Nullable String why, Stamp stamp) {
        if (state != State.WAITING) {
            throw Refused.because(ChangeRefusal.PROPOSAL_SETTLED);
        }
        state = decided;
        answer = why;
        settled = stamp;
    }

    boolean says(Wish wish) {
        return wish.equals(wish());
    }

    public UUID id() {
        return id;
    }

    public UUID placement() {
        return placement;
    }

    /** Whose it is: the company's or the young person's. */
    public Viewer side() {
        return side;
    }

    public Wish wish() {
        return new Wish(kind, fromDay, lastDay, words);
    }

    public ProposalKind kind() {
        return kind;
    }

    public Optional<LocalDate> from() {
        return Optional.ofNullable(fromDay);
    }

    /** Included. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    public String words() {
        return words;
    }

    public Stamp proposed() {
        return proposed;
    }

    public State state() {
        return state;
    }

    public boolean waits() {
        return state == State.WAITING;
    }

    /** Why it was declined; empty otherwise. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settled).map(Stamp::on);
    }
}
