package no.nystart.matching.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.nystart.matching.model.Parts;
import no.nystart.matching.model.Solution;
import org.jspecify.annotations.Nullable;

/** What an ended run of a cohort proposes for one young person: a match, or none and why. Nothing is decided by it. */
@Entity
public class Proposal {

    /** One for each young person of a run. */
    @Embeddable
    public record Key(
            UUID run, @Column(name = "young_person") UUID youngPerson) {}

    /**
     * A place and a leader.
     *
     * @param until first day after the latest possible end
     * @param minutes the way to work
     * @param dissatisfaction 0 (everything fits) to 1000
     */
    public record Match(
            UUID place,
            UUID leader,
            LocalDate from,
            LocalDate until,
            int minutes,
            int dissatisfaction,
            int cost,
            Parts parts) {

        /** Last possible day. */
        public LocalDate lastDay() {
            return until.minusDays(1);
        }
    }

    @EmbeddedId
    private Key key;

    private int fittingOffers;
    private @Nullable UUID place;
    private @Nullable UUID leader;
    private @Nullable LocalDate starts;
    private @Nullable LocalDate ends;
    private @Nullable Integer minutes;
    private @Nullable Integer dissatisfaction;
    private @Nullable Integer cost;
    private @Nullable Integer interest;
    private @Nullable Integer learning;
    private @Nullable Integer wish;
    private @Nullable Integer commute;
    private @Nullable Integer leaderPart;

    @Enumerated(EnumType.STRING)
    private Solution.@Nullable Reason unplacedBecause;

    private @Nullable Long penalty;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Proposal() {}

    private Proposal(UUID run, UUID youngPerson, int fittingOffers) {
        this.key = new Key(run, youngPerson);
        this.fittingOffers = fittingOffers;
    }

    static Proposal match(UUID run, Solution.Assignment match, int minutes, int fittingOffers) {
        Proposal proposal = new Proposal(run, UUID.fromString(match.youngPerson()), fittingOffers);
        proposal.place = UUID.fromString(match.place());
        proposal.leader = UUID.fromString(match.leader());
        proposal.starts = match.start();
        proposal.ends = match.end();
        proposal.minutes = minutes;
        proposal.dissatisfaction = match.dissatisfaction();
        proposal.cost = match.cost();
        proposal.interest = match.parts().interest();
        proposal.learning = match.parts().learning();
        proposal.wish = match.parts().wish();
        proposal.commute = match.parts().commute();
        proposal.leaderPart = match.parts().leader();
        return proposal;
    }

    static Proposal none(UUID run, Solution.Unplaced unplaced, int fittingOffers) {
        Proposal proposal = new Proposal(run, UUID.fromString(unplaced.youngPerson()), fittingOffers);
        proposal.unplacedBecause = unplaced.reason();
        proposal.penalty = unplaced.penalty();
        return proposal;
    }

    public UUID run() {
        return key.run();
    }

    public UUID youngPerson() {
        return key.youngPerson();
    }

    /** How many offers, places with a leader, no rule forbids. */
    public int fittingOffers() {
        return fittingOffers;
    }

    /** Empty when the young person is left without a place. */
    public Optional<Match> match() {
        if (place == null) {
            return Optional.empty();
        }
        return Optional.of(new Match(
                place,
                Objects.requireNonNull(leader),
                Objects.requireNonNull(starts),
                Objects.requireNonNull(ends),
                Objects.requireNonNull(minutes),
                Objects.requireNonNull(dissatisfaction),
                Objects.requireNonNull(cost),
                new Parts(
                        Objects.requireNonNull(interest),
                        Objects.requireNonNull(learning),
                        Objects.requireNonNull(wish),
                        Objects.requireNonNull(commute),
                        Objects.requireNonNull(leaderPart))));
    }

    /** Empty when there is a match. */
    public Optional<Solution.Reason> unplacedBecause() {
        return Optional.ofNullable(unplacedBecause);
    }
}
