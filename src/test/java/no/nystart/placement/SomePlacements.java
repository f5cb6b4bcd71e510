package no.nystart.placement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.placement.agreement.AgreementTerms;
import no.nystart.placement.agreement.Benefit;
import no.nystart.placement.agreement.NavChecks;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.agreement.SomeTerms;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.decision.Answers;
import no.nystart.placement.decision.Reply;
import no.nystart.placement.signing.AgreementVersion;
import no.nystart.placement.signing.Agreements;
import no.nystart.placement.signing.OnBehalf;
import no.nystart.placement.signing.SignatureGiven;
import no.nystart.placement.signing.Signatures;
import no.nystart.register.SomePeople;
import org.jspecify.annotations.Nullable;

/** Placements on their way, made as people make them: proposed, accepted, answered, agreed on and signed. */
@ApplicationScoped
public class SomePlacements {

    public static final LocalDate STARTS = SomeProposals.STARTS;

    /** Six months, to the day before. */
    public static final LocalDate ENDS = STARTS.plusMonths(6);

    /** Who is placed where, and the caseworker who did it; the placement's id is the agreement's. */
    public record Placed(UUID id, UUID youngPerson, SomeProposals.Workplace at, UUID caseworker) {}

    @Inject
    SomeAccounts accounts;

    @Inject
    SomePeople people;

    @Inject
    SomeProposals proposals;

    @Inject
    EntityManager entities;

    @Inject
    Answers answers;

    @Inject
    Agreements agreements;

    @Inject
    Signatures signatures;

    /** Somebody new at a new workplace, with a yes from both and no agreement yet. */
    public Placed agreedOn() {
        return agreedOn(proposals.aWorkplace(2, 6));
    }

    public Placed agreedOn(SomeProposals.Workplace at) {
        return agreedOn(people.aYoungPerson().registered().id(), at);
    }

    public Placed agreedOn(UUID youngPerson, SomeProposals.Workplace at) {
        UUID match = proposals.accepted(youngPerson, at);
        UUID caseworker = accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"))
                .id();
        answers.give(match, Reply.accepting(no.nystart.placement.decision.Party.COMPANY), caseworker);
        answers.give(match, Reply.accepting(no.nystart.placement.decision.Party.YOUNG_PERSON), caseworker);
        return new Placed(match, youngPerson, at, caseworker);
    }

    /** With a first version that everybody is asked to sign, and NAV's checks done. */
    public Placed asked() {
        return asked(proposals.aWorkplace(2, 6));
    }

    public Placed asked(SomeProposals.Workplace at) {
        Placed placed = agreedOn(at);
        return QuarkusTransaction.requiringNew().call(() -> {
            agreements.open(placed.id(), terms(placed.at().leader()), placed.caseworker());
            signatures.ask(placed.id(), placed.caseworker());
            return check(placed);
        });
    }

    /** With a first version that everybody is asked to sign, and nothing checked yet. */
    public AgreementVersion ask(Placed placed) {
        return QuarkusTransaction.requiringNew().call(() -> {
            agreements.open(placed.id(), terms(placed.at().leader()), placed.caseworker());
            return signatures.ask(placed.id(), placed.caseworker());
        });
    }

    /** NAV has made sure of everything. */
    public Placed check(Placed placed) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            signatures.check(placed.id(), new NavChecks(true, STARTS.minusDays(9), Benefit.NONE, true, null));
            return placed;
        });
    }

    /** As if registered with another birth date: whoever is under 18 at the tests' start is too young for the register now. */
    @Transactional
    public void born(UUID youngPerson, LocalDate on) {
        entities.createNativeQuery("UPDATE young_person SET birth_date = ?2 WHERE id = ?1")
                .setParameter(1, youngPerson)
                .setParameter(2, on)
                .executeUpdate();
    }

    /** Another leader at the same place. */
    @Transactional
    public UUID anotherLeader(SomeProposals.Workplace at) {
        UUID leader = UUID.randomUUID();
        entities.createNativeQuery(
                        "INSERT INTO mentoring_leader (id, company, code, name, capacity, leads_from, leads_to,"
                                + " languages, accredited, ready, version) VALUES (?1, ?2, ?3, 'Rolig Rasp', 2, '2031-01-01',"
                                + " '2031-12-31', '{}', false, true, 0)")
                .setParameter(1, leader)
                .setParameter(2, at.company())
                .setParameter(3, leader.toString())
                .executeUpdate();
        entities.createNativeQuery("INSERT INTO leader_place VALUES (?1, ?2, ?3)")
                .setParameter(1, leader)
                .setParameter(2, at.place())
                .setParameter(3, at.company())
                .executeUpdate();
        return leader;
    }

    /** Signed by all: the placement awaits its start. */
    public Placed signed() {
        return signed(proposals.aWorkplace(2, 6));
    }

    public Placed signed(SomeProposals.Workplace at) {
        Placed placed = asked(at);
        sign(placed, Party.YOUNG_PERSON);
        sign(placed, Party.COMPANY);
        sign(placed, Party.NAV);
        return placed;
    }

    /** With a first version that is a draft. */
    public AgreementVersion open(Placed placed) {
        return QuarkusTransaction.requiringNew()
                .call(() -> agreements.open(placed.id(), terms(placed.at().leader()), placed.caseworker()));
    }

    public AgreementVersion sign(Placed placed, Party party) {
        return signFor(placed, party, null);
    }

    /** @param onBehalf how a caseworker came by it, or null where the party signs itself */
    public AgreementVersion signFor(Placed placed, Party party, @Nullable OnBehalf onBehalf) {
        return QuarkusTransaction.requiringNew()
                .call(() -> signatures.sign(
                        placed.id(),
                        new SignatureGiven(
                                party,
                                agreements
                                        .inWork(placed.id())
                                        .orElseThrow()
                                        .hash()
                                        .orElseThrow(),
                                "PASSWORD",
                                "Rask Elg",
                                onBehalf),
                        placed.caseworker()));
    }

    /** Six months at the workshop, Monday to Thursday. */
    public static AgreementTerms terms(UUID leader) {
        AgreementTerms some = SomeTerms.agreed().led(leader).terms();
        return new AgreementTerms(
                new Span(STARTS, ENDS),
                some.leader(),
                some.deputy(),
                some.goals(),
                some.tasks(),
                some.hours(),
                some.accommodations(),
                some.followUp(),
                some.safeguards());
    }
}
