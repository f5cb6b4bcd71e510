package no.nystart.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import no.nystart.TestDatabase;
import no.nystart.common.Refused;
import no.nystart.demo.Demo;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.agreement.AgreementRefusal;
import no.nystart.placement.agreement.NavChecks;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.placement.decision.DecisionRefusal;
import no.nystart.placement.decision.ProposedMatch;
import no.nystart.placement.decision.ProposedMatches;
import no.nystart.placement.life.EndReason;
import no.nystart.placement.life.PlacementEvent;
import no.nystart.placement.signing.AgreementVersion;
import no.nystart.placement.signing.Agreements;
import no.nystart.placement.signing.Signatures;
import no.nystart.placement.signing.SigningRefusal;
import no.nystart.register.seats.SeatBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignaturesTest {

    @Inject
    Demo demo;

    @Inject
    SomePlacements some;

    @Inject
    SomeProposals proposals;

    @Inject
    Agreements agreements;

    @Inject
    Signatures signatures;

    @Inject
    Placements placements;

    @Inject
    ProposedMatches matches;

    @Inject
    SeatBook seatBook;

    @Inject
    EntityManager entities;

    @BeforeEach
    void theDemoIsThere() {
        demo.fill();
    }

    @AfterEach
    void nobodyIsPlaced() {
        proposals.forget();
    }

    @Test
    void thePlacementBeginsToExistWithTheLastSignature() {
        Placed placed = some.asked();
        some.sign(placed, Party.COMPANY);
        some.sign(placed, Party.YOUNG_PERSON);
        assertThat(placements.findByIdOptional(placed.id())).isEmpty();

        some.sign(placed, Party.NAV);

        Placement placement = placements.byId(placed.id());
        assertThat(placement.state()).isEqualTo(Placement.State.AWAITING_START);
        assertThat(placement.period()).isEqualTo(new Span(SomePlacements.STARTS, SomePlacements.ENDS));
        assertThat(placement.leader()).isEqualTo(placed.at().leader());
    }

    @Test
    void theSeatIsThePlacementsOnceAllHaveSigned() {
        Placed placed = some.signed();

        assertThat(seatBook.during(placed.youngPerson(), SomePlacements.STARTS, SomeProposals.ENDS))
                .singleElement()
                .satisfies(seat -> assertThat(seat.ends()).isEqualTo(SomePlacements.ENDS));
        assertThat(matches.byId(placed.id()).state()).isEqualTo(ProposedMatch.State.PLACED);
        assertThatThrownBy(() -> matches.withdraw(placed.id(), revision(placed), "Angrer", placed.caseworker()))
                .isInstanceOf(Refused.class)
                .extracting(refused -> ((Refused) refused).refusal())
                .isEqualTo(DecisionRefusal.ANSWERS_CLOSED);
    }

    private String revision(Placed placed) {
        return "v" + matches.byId(placed.id()).version();
    }

    @Test
    void theDatabaseItselfRefusesTwoPlacementsOfOnePersonOnTheSameDay() {
        Placed placed = some.signed();
        Placed another = some.agreedOn();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery("WITH other AS (INSERT INTO agreement (id, young_person,"
                                        + " office, company, place, offer_ends, version) SELECT m.id, p.young_person,"
                                        + " p.office, p.company, p.place, p.offer_ends, 0 FROM placement p, proposed_match m"
                                        + " WHERE p.id = ?1 AND m.id = ?2 RETURNING id) INSERT INTO placement (id,"
                                        + " young_person, office, cohort, company, place, first_leader, agreed_starts,"
                                        + " agreed_ends, earliest_end, latest_end, offer_ends, leader, starts, ends, state,"
                                        + " version) SELECT other.id, young_person, office, cohort, company, place,"
                                        + " first_leader, agreed_starts, agreed_ends, earliest_end, latest_end, offer_ends,"
                                        + " leader, ends - 1, ends + 40, state, 0 FROM placement, other"
                                        + " WHERE placement.id = ?1")
                                .setParameter(1, placed.id())
                                .setParameter(2, another.id())
                                .executeUpdate()))
                .hasStackTraceContaining("one_placement_at_a_time");
    }

    @Test
    void navSignsLast() {
        Placed placed = some.asked();
        some.sign(placed, Party.COMPANY);

        assertRefused(() -> some.sign(placed, Party.NAV), AgreementRefusal.NAV_SIGNS_LAST);
    }

    @Test
    void navDoesNotSignBeforeItsChecksAreDone() {
        Placed placed = some.asked();
        QuarkusTransaction.requiringNew().run(() -> signatures.check(placed.id(), NavChecks.NOTHING_YET));
        some.sign(placed, Party.COMPANY);
        some.sign(placed, Party.YOUNG_PERSON);

        assertThatThrownBy(() -> some.sign(placed, Party.NAV))
                .isInstanceOf(Refused.class)
                .satisfies(refused -> assertThat(((Refused) refused).faults())
                        .extracting(fault -> fault.code())
                        .contains(AgreementRefusal.EMPLOYEES_NOT_INFORMED, AgreementRefusal.BENEFIT_NOT_STATED));
    }

    @Test
    void anAgreementIsWrittenOnlyWhenBothSidesHaveSaidYes() {
        var at = proposals.aWorkplace(1, 3);
        Placed placed = some.agreedOn(at);
        QuarkusTransaction.requiringNew()
                .run(() -> matches.withdraw(placed.id(), revision(placed), "Angrer", placed.caseworker()));

        assertRefused(
                () -> agreements.open(placed.id(), SomePlacements.terms(at.leader()), placed.caseworker()),
                SigningRefusal.NOT_AGREED_YET);
    }

    @Test
    void aSignatureIsBoundToWhatWasRead() {
        Placed placed = some.asked();
        AgreementVersion read = agreements.inWork(placed.id()).orElseThrow();
        AgreementVersion signed = some.sign(placed, Party.COMPANY);

        assertThat(agreements.signatures(signed.id()))
                .singleElement()
                .satisfies(signature ->
                        assertThat(signature.hash()).isEqualTo(read.hash().orElseThrow()));
    }

    @Test
    void whoeverEndsEarlyGivesTheRestOfTheSeatBack() {
        Placed placed = some.signed();
        LocalDate left = SomePlacements.STARTS.plusDays(40);
        record(placed, new PlacementEvent.Started(SomePlacements.STARTS));

        record(placed, new PlacementEvent.EndedEarly(left, EndReason.JOB));

        Placement placement = placements.byId(placed.id());
        assertThat(placement.state()).isEqualTo(Placement.State.AWAITING_START);
        assertThat(placement.period().ends()).isEqualTo(left);
        assertThat(seatBook.during(placed.youngPerson(), SomePlacements.STARTS, SomeProposals.ENDS))
                .singleElement()
                .satisfies(seat -> assertThat(seat.ends()).isEqualTo(left));
    }

    private void record(Placed placed, PlacementEvent event) {
        QuarkusTransaction.requiringNew()
                .run(() -> placements.record(
                        placed.id(), "v" + placements.byId(placed.id()).version(), event, "", placed.caseworker()));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, Object why) {
        assertThatThrownBy(call)
                .isInstanceOf(Refused.class)
                .extracting(refused -> ((Refused) refused).refusal())
                .isEqualTo(why);
    }
}
