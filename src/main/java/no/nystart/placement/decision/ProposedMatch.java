package no.nystart.placement.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What an accepted proposal lives on as: a seat held for a young person while company and young person answer, and then
 * until there is an agreement. Has the id of the decision that made it.
 */
@Entity
public class ProposedMatch {

    /** How far it has come. */
    public enum State {
        /** At least one side has not answered. */
        OPEN,
        /** Both sides said yes; an agreement comes next. */
        AGREED,
        /** All have signed the agreement: the seat is the placement's now. */
        PLACED,
        /** One side said no. */
        DECLINED,
        /** A side was silent, or the agreement lay untouched, until the time had passed: the caseworker decides anew. */
        RETURNED,
        /** The caseworker took the acceptance back. */
        WITHDRAWN;

        /** Whether the seat is held. */
        public boolean holdsSeat() {
            return this == OPEN || this == AGREED;
        }
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID youngPerson;

    @Column(updatable = false) // follows the young person's by a foreign key
    private String office;

    @Column(updatable = false)
    private UUID company;

    private Stay stay;
    private @Nullable UUID booking;

    @Column(updatable = false)
    private LocalDate askedOn;

    private LocalDate answerBy;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable LocalDate settledOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected ProposedMatch() {}

    ProposedMatch(Decision decision, UUID company, UUID booking, LocalDate answerBy) {
        this.id = decision.id();
        this.youngPerson = decision.youngPerson();
        this.office = decision.office();
        this.company = company;
        this.stay = decision.stay();
        this.booking = booking;
        this.askedOn = decision.stamp().on();
        this.answerBy = answerBy;
        this.state = State.OPEN;
    }

    /** Becomes agreed when every side has said yes, declined as soon as one has said no. */
    void settle(Collection<Answer> answers, LocalDate today) {
        if (!answers.stream().allMatch(Answer::accepted)) {
            end(State.DECLINED, today);
        } else if (answers.size() == Party.values().length) {
            end(State.AGREED, today);
        }
    }

    void returnToCaseworker(LocalDate today) {
        end(State.RETURNED, today);
    }

    /** Nobody has worked on its agreement for long. */
    void lapse(LocalDate today) {
        if (state != State.AGREED) {
            throw Refused.because(DecisionRefusal.ANSWERS_CLOSED);
        }
        state = State.RETURNED;
        settledOn = today;
    }

    /** Hands the seat over to the placement that comes of it. */
    void becomePlacement() {
        if (state != State.AGREED) {
            throw Refused.because(DecisionRefusal.ANSWERS_CLOSED);
        }
        state = State.PLACED;
        giveSeatBack();
    }

    /** Before the agreement is signed. */
    void withdraw(LocalDate today) {
        if (!state.holdsSeat()) {
            throw Refused.because(DecisionRefusal.ANSWERS_CLOSED);
        }
        state = State.WITHDRAWN;
        settledOn = today;
    }

    void putOff(LocalDate later) {
        requireOpen();
        answerBy = later;
    }

    private void end(State how, LocalDate today) {
        requireOpen();
        state = how;
        settledOn = today;
    }

    /** @throws Refused when nobody is asked any more */
    void requireOpen() {
        if (state != State.OPEN) {
            throw Refused.because(DecisionRefusal.ANSWERS_CLOSED);
        }
    }

    /** The seat is nobody's any more. */
    Optional<UUID> giveSeatBack() {
        Optional<UUID> held = Optional.ofNullable(booking);
        booking = null;
        return held;
    }

    /** Whether an agreement is to come of it, or has come. */
    public boolean isAwaited() {
        return state == State.AGREED || state == State.PLACED;
    }

    /** Whether its date has passed without every answer. */
    public boolean isOverdue(LocalDate today) {
        return state == State.OPEN && today.isAfter(answerBy);
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

    public UUID company() {
        return company;
    }

    public Stay stay() {
        return stay;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    /** Last day to answer, included. */
    public LocalDate answerBy() {
        return answerBy;
    }

    public State state() {
        return state;
    }

    /** When it stopped being open; empty while it is. */
    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }
}
