package no.nystart.placement.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Revision;
import no.nystart.common.CommonRefusal;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.matching.question.Explanations;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.register.people.YoungPerson;
import no.nystart.register.seats.SeatBook;
import no.nystart.register.seats.SeatWanted;
import org.jspecify.annotations.Nullable;

/** Where caseworkers decide, one proposal of one young person at a time. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    private final StandingProposals standing;
    private final MatchingRuns runs;
    private final Explanations explanations;
    private final ProposedMatches matches;
    private final SeatBook seatBook;
    private final Stamps stamps;
    private final FieldClock clock;

    @Inject
    Decisions(
            StandingProposals standing,
            MatchingRuns runs,
            Explanations explanations,
            ProposedMatches matches,
            SeatBook seatBook,
            Stamps stamps,
            FieldClock clock) {
        this.standing = standing;
        this.runs = runs;
        this.explanations = explanations;
        this.matches = matches;
        this.seatBook = seatBook;
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * Decides on what the cohort's newest released run proposes. An acceptance takes the seat to the latest possible end,
     * and company and young person are asked from then on; after a decline the young person waits for the next run. Refused
     * as {@link DecisionRefusal} and {@link SeatBook#book} say; nothing has happened then.
     *
     * @param seen the revision of the young person's decisions that was seen
     * @param by the caseworker's account
     */
    @Transactional
    public Decision make(UUID youngPerson, Chosen chosen, @Nullable String seen, UUID by) {
        StandingProposal proposal = standing.required(chosen.run(), youngPerson);
        // read before anything is locked: whoever else wants the seat does not wait for it
        String shown =
                explanations.kept(runs.findById(proposal.run()), youngPerson).orElse(null);
        YoungPerson person = locked(youngPerson, seen);
        if (person.protection().hides()) {
            throw Refused.because(DecisionRefusal.PLACED_BY_HAND);
        }
        requireDecidable(person, proposal.stay());
        Decision decision = new Decision(
                new Decision.About(person.id(), person.office(), proposal.cohort(), proposal.run(), shown),
                proposal.stay(),
                chosen.because(),
                chosen.reason(),
                stamps.of(by));
        switch (decision.choice()) {
            case ACCEPTED -> accept(decision, person);
            case DECLINED -> persist(decision);
        }
        return decision;
    }

    /**
     * Places somebody hidden, as their caseworker chose among the offers that exist; takes the seat and is answered as any
     * other acceptance. Refused as {@link #make}, and as NOT_FOUND for whoever is not hidden.
     *
     * @param shown the offers to choose from, as JSON
     */
    @Transactional
    public Decision placeByHand(ByHand choice, String shown, @Nullable String seen, UUID by) {
        YoungPerson person = locked(choice.youngPerson(), seen);
        if (!person.protection().hides()) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        requireDecidable(person, choice.stay());
        Decision decision = new Decision(
                new Decision.About(person.id(), person.office(), choice.cohort(), null, shown),
                choice.stay(),
                null,
                choice.reason(),
                stamps.of(by));
        accept(decision, person);
        return decision;
    }

    private void accept(Decision decision, YoungPerson person) {
        Stay stay = decision.stay();
        UUID seat = seatBook.book(new SeatWanted(
                        person.id(),
                        stay.place(),
                        stay.leader(),
                        person.support().followUpNeed(),
                        stay.starts(),
                        stay.ends()))
                .id();
        persist(decision);
        matches.open(decision, seat);
    }

    /** The young person's, the newest first. */
    public List<Decision> of(UUID youngPerson) {
        return list("youngPerson = ?1 order by id desc", youngPerson);
    }

    /** Grows with each decision about the young person. */
    public Revision revision(UUID youngPerson) {
        return new Revision(count("youngPerson", youngPerson));
    }

    /** Two who decide about one person at once decide one after the other. */
    private YoungPerson locked(UUID youngPerson, @Nullable String seen) {
        YoungPerson person = getEntityManager().find(YoungPerson.class, youngPerson, LockModeType.PESSIMISTIC_WRITE);
        if (person == null) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        revision(youngPerson).requireSeen(seen);
        return person;
    }

    private void requireDecidable(YoungPerson person, Stay stay) {
        if (person.withdrawnOn() != null) {
            throw Refused.because(DecisionRefusal.HAS_LEFT);
        }
        if (!stay.ends().isAfter(clock.today())) {
            throw Refused.because(DecisionRefusal.PROPOSAL_OVER);
        }
        if (matches.openOf(person.id()).isPresent()) {
            throw Refused.because(DecisionRefusal.ANSWERS_AWAITED);
        }
    }
}
