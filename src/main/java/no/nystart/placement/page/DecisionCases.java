package no.nystart.placement.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Caseworkers;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Owner;
import no.nystart.access.Revision;
import no.nystart.access.RoleHolders;
import no.nystart.access.Visitor;
import no.nystart.placement.decision.Answer;
import no.nystart.placement.decision.Answers;
import no.nystart.placement.decision.Decision;
import no.nystart.placement.decision.Decisions;
import no.nystart.placement.decision.Party;
import no.nystart.placement.decision.ProposedMatch;
import no.nystart.placement.decision.ProposedMatches;
import no.nystart.placement.decision.Silence;
import no.nystart.placement.decision.StandingProposals;
import no.nystart.placement.decision.Stay;
import no.nystart.placement.decision.Talks;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import no.nystart.register.seats.SeatBook;
import no.nystart.register.seats.SeatWanted;
import org.jspecify.annotations.Nullable;

/** Gathers what the page about one young person's proposals shows. */
@ApplicationScoped
class DecisionCases {

    private final YoungPeople youngPeople;
    private final StandingProposals standing;
    private final Decisions decisions;
    private final ProposedMatches matches;
    private final Answers answers;
    private final Talks talks;
    private final Silence silence;
    private final SeatBook seatBook;
    private final CaseWorkplaces workplaces;
    private final RoleHolders holders;
    private final Caseworkers caseworkers;
    private final CurrentVisitor currentVisitor;

    @Inject
    DecisionCases(
            YoungPeople youngPeople,
            StandingProposals standing,
            Decisions decisions,
            ProposedMatches matches,
            Answers answers,
            Talks talks,
            Silence silence,
            SeatBook seatBook,
            CaseWorkplaces workplaces,
            RoleHolders holders,
            Caseworkers caseworkers,
            CurrentVisitor currentVisitor) {
        this.youngPeople = youngPeople;
        this.standing = standing;
        this.decisions = decisions;
        this.matches = matches;
        this.answers = answers;
        this.talks = talks;
        this.silence = silence;
        this.seatBook = seatBook;
        this.workplaces = workplaces;
        this.holders = holders;
        this.caseworkers = caseworkers;
        this.currentVisitor = currentVisitor;
    }

    /** @param run whose proposal to decide on, or null for the newest */
    @Transactional
    DecisionCase of(UUID youngPerson, @Nullable UUID run) {
        YoungPerson person = youngPeople.byId(youngPerson);
        Visitor visitor = currentVisitor.get();
        Owner owner = Owner.youngPerson("", person.office(), youngPerson);
        boolean byHand = person.protection().hides();
        Optional<ProposedMatch> held = matches.of(youngPerson).stream()
                .filter(match -> match.state().holdsSeat())
                .findFirst();
        return new DecisionCase(
                youngPerson,
                person.name().first() + " " + person.name().last(),
                decisions.revision(youngPerson).etag().getValue(),
                held.isPresent() || byHand ? Optional.empty() : proposed(person, run),
                held.map(match -> matched(person, match)),
                decisions.of(youngPerson).stream().map(this::past).toList(),
                byHand,
                visitor.may(Operation.DECISION_MAKE, owner),
                visitor.may(Operation.MATCH_CHANGE, owner));
    }

    private Optional<DecisionCase.Proposed> proposed(YoungPerson person, @Nullable UUID run) {
        return standing.of(person.id()).stream()
                .filter(proposal -> run == null || proposal.run().equals(run))
                .findFirst()
                .map(proposal -> new DecisionCase.Proposed(
                        proposal, workplaces.of(proposal.stay()), seatBook.hindrance(wanted(person, proposal.stay()))));
    }

    private static SeatWanted wanted(YoungPerson person, Stay stay) {
        return new SeatWanted(
                person.id(), stay.place(), stay.leader(), person.support().followUpNeed(), stay.starts(), stay.ends());
    }

    private DecisionCase.Matched matched(YoungPerson person, ProposedMatch match) {
        List<Answer> given = answers.of(match.id());
        return new DecisionCase.Matched(
                match,
                workplaces.of(match.stay()),
                Arrays.stream(Party.values())
                        .map(party -> side(person, match, party, given))
                        .toList(),
                matches.extensionOf(match.id()),
                new Revision(match.version()).etag().getValue());
    }

    private DecisionCase.Side side(YoungPerson person, ProposedMatch match, Party party, List<Answer> given) {
        return new DecisionCase.Side(
                party,
                given.stream().filter(answer -> answer.party() == party).findFirst(),
                talks.of(match.id()).stream()
                        .filter(talk -> talk.party() == party && talk.heldOn().isEmpty())
                        .findFirst(),
                silence.remindersOf(match.id()).stream()
                        .filter(reminder -> reminder.party() == party)
                        .toList(),
                reach(person, match, party));
    }

    private DecisionCase.Reach reach(YoungPerson person, ProposedMatch match, Party party) {
        if (person.protection().hides()) {
            return DecisionCase.Reach.BY_HAND;
        }
        boolean account = switch (party) {
            case COMPANY -> holders.hasContact(match.company());
            case YOUNG_PERSON -> holders.hasAccount(person.id());
        };
        if (party == Party.YOUNG_PERSON && person.support().reservedAgainstElectronic()) {
            return DecisionCase.Reach.RESERVED;
        }
        return account ? DecisionCase.Reach.ON_PAGE : DecisionCase.Reach.NO_ACCOUNT;
    }

    private DecisionCase.Past past(Decision decision) {
        return new DecisionCase.Past(
                decision,
                workplaces.of(decision.stay()),
                caseworkers.name(decision.stamp().by()),
                matches.findByIdOptional(decision.id()),
                answers.of(decision.id()).stream()
                        .filter(answer -> !answer.accepted())
                        .findFirst(),
                matches.withdrawalOf(decision.id()));
    }
}
