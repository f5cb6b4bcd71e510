package no.nystart.placement.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.placement.agreement.Allowance;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.life.PlacementLife;
import no.nystart.placement.life.PlacementState;
import no.nystart.placement.life.Recorded;
import no.nystart.placement.life.Rematch;
import org.jspecify.annotations.Nullable;

/**
 * A young person's time at a place with a mentoring leader; has the id of its agreement. Its events are what is true of
 * it: leader, days and state are kept beside them as they stand on the field's date, for lists and for access.
 */
@Entity
public class Placement {

    /** How it stands, for lists. */
    public enum State {
        AWAITING_START,
        RUNNING,
        PAUSED,
        COMPLETED,
        ENDED_EARLY;

        public boolean isOver() {
            return this == COMPLETED || this == ENDED_EARLY;
        }

        /** The same, without since when and why. */
        public static State of(PlacementState state) {
            return switch (state) {
                case PlacementState.AwaitingStart awaiting -> AWAITING_START;
                case PlacementState.Running running -> RUNNING;
                case PlacementState.Paused paused -> PAUSED;
                case PlacementState.Completed completed -> COMPLETED;
                case PlacementState.EndedEarly ended -> ENDED_EARLY;
            };
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
    private UUID cohort;

    @Column(updatable = false)
    private UUID company;

    @Column(updatable = false)
    private UUID place;

    @Column(updatable = false)
    private UUID firstLeader;

    @Column(updatable = false)
    private LocalDate agreedStarts;

    @Column(updatable = false)
    private LocalDate agreedEnds;

    @Column(updatable = false)
    private LocalDate earliestEnd;

    @Column(updatable = false)
    private LocalDate latestEnd;

    @Column(updatable = false)
    private LocalDate offerEnds;

    private UUID leader;
    private @Nullable UUID deputy;
    private LocalDate starts;
    private LocalDate ends;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private @Nullable Rematch rematch;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Placement() {}

    Placement(PlacementBegun begun) {
        this.id = begun.agreement();
        this.youngPerson = begun.youngPerson();
        this.office = begun.office();
        this.cohort = begun.cohort();
        this.company = begun.company();
        this.place = begun.place();
        this.firstLeader = begun.leader();
        this.agreedStarts = begun.period().starts();
        this.agreedEnds = begun.period().ends();
        this.earliestEnd = begun.allowance().earliestEnd();
        this.latestEnd = begun.allowance().latestEnd();
        this.offerEnds = begun.offerEnds();
        this.leader = begun.leader();
        this.starts = agreedStarts;
        this.ends = agreedEnds;
        this.state = State.AWAITING_START;
    }

    /** Its life as told by {@code history}. */
    PlacementLife life(List<Recorded> history) {
        return new PlacementLife(
                new Span(agreedStarts, agreedEnds), new Allowance(earliestEnd, latestEnd), firstLeader, history);
    }

    /** Keeps what its life says of {@code today}. */
    void standsAs(PlacementLife life, LocalDate today) {
        leader = life.ownLeaderOn(today);
        UUID leads = life.leaderOn(today);
        deputy = leads.equals(leader) ? null : leads;
        starts = life.period().starts();
        ends = life.period().ends();
        state = State.of(life.stateOn(today));
        rematch = life.rematch().orElse(null);
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

    public UUID cohort() {
        return cohort;
    }

    public UUID company() {
        return company;
    }

    public UUID place() {
        return place;
    }

    /** First day after the last one that place, leader and young person had in common when it was proposed. */
    public LocalDate offerEnds() {
        return offerEnds;
    }

    /** The mentoring leader, whoever stands in. */
    public UUID leader() {
        return leader;
    }

    /** Who stands in today; empty when nobody does. */
    public Optional<UUID> deputy() {
        return Optional.ofNullable(deputy);
    }

    /** From its start to its end as it is known now. */
    public Span period() {
        return new Span(starts, ends);
    }

    public State state() {
        return state;
    }

    /** What makes that the young person must be matched anew. */
    public Optional<Rematch> rematch() {
        return Optional.ofNullable(rematch);
    }
}
