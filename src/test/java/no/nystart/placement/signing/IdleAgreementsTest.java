package no.nystart.placement.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import no.nystart.FieldTime;
import no.nystart.TestDatabase;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.demo.Demo;
import no.nystart.followup.SomeFollowUp;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.agreement.AgreementTerms;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.decision.ProposedMatch;
import no.nystart.placement.decision.ProposedMatches;
import no.nystart.register.seats.SeatBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of agreements that nobody works on. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IdleAgreementsTest {

    @Inject
    Demo demo;

    @Inject
    SomePlacements some;

    @Inject
    SomeProposals proposals;

    @Inject
    IdleAgreements idle;

    @Inject
    Agreements agreements;

    @Inject
    ProposedMatches matches;

    @Inject
    SeatBook seatBook;

    @Inject
    FieldClock clock;

    @Inject
    SomeFollowUp followUp;

    @Inject
    FieldTime time;

    private LocalDate begun;

    @BeforeEach
    void theDemoIsThere() {
        demo.fill();
        begun = clock.today();
    }

    @AfterEach
    void asBefore() {
        time.backToNow();
        proposals.forget();
    }

    @Test
    void aDraftUntouchedForTwelveWeeksIsAnnulledAndTheSeatIsFree() {
        Placed placed = some.agreedOn();
        some.open(placed);

        lives(83);
        assertThat(state(placed)).isEqualTo(ProposedMatch.State.AGREED);
        lives(1);

        assertThat(state(placed)).isEqualTo(ProposedMatch.State.RETURNED);
        assertThat(inOne(() -> seatBook.of(placed.youngPerson(), begun))).isEmpty();
        assertThat(versions(placed)).containsExactly(AgreementVersion.State.WITHDRAWN);
        Lapse lapse = inOne(() -> idle.lapseOf(placed.id())).orElseThrow();
        assertThat(lapse.idleSince()).isEqualTo(begun);
        assertThat(lapse.onDay()).isEqualTo(begun.plusDays(84));
    }

    @Test
    void aYesThatNobodyBeginsToWriteAnAgreementOnIsAnnulledToo() {
        Placed placed = some.agreedOn();

        lives(84);

        assertThat(state(placed)).isEqualTo(ProposedMatch.State.RETURNED);
    }

    @Test
    void aSignatureLetsTheTimeBeginAnew() {
        Placed placed = some.asked();
        followUp.onDay(begun.plusDays(33));
        some.sign(placed, Party.YOUNG_PERSON);

        lives(83);
        assertThat(state(placed)).isEqualTo(ProposedMatch.State.AGREED);
        lives(1);

        assertThat(state(placed)).isEqualTo(ProposedMatch.State.RETURNED);
        assertThat(inOne(() -> idle.lapseOf(placed.id())).orElseThrow().idleSince())
                .isEqualTo(begun.plusDays(33));
    }

    @Test
    void afterThatNoVersionIsWritten() {
        Placed placed = some.agreedOn();
        some.open(placed);
        lives(84);
        AgreementTerms terms = SomePlacements.terms(placed.at().leader());

        assertThatThrownBy(() ->
                        agreements.openNext(placed.id(), terms, terms.period().starts(), "", placed.caseworker()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(SigningRefusal.NOT_AGREED_YET));
    }

    @Test
    void theDraftOfAChangeIsAnnulledAndTheAgreementStaysInForce() {
        Placed placed = some.signed();
        AgreementTerms terms = SomePlacements.terms(placed.at().leader());
        inOne(() -> agreements.openNext(
                placed.id(), terms, terms.period().starts().plusDays(9), "Nye oppgaver", placed.caseworker()));

        lives(84);

        assertThat(versions(placed)).containsExactly(AgreementVersion.State.WITHDRAWN, AgreementVersion.State.SIGNED);
        assertThat(state(placed)).isEqualTo(ProposedMatch.State.PLACED);
        assertThat(inOne(() -> seatBook.during(
                        placed.youngPerson(),
                        terms.period().starts(),
                        terms.period().ends())))
                .hasSize(1);
    }

    @Test
    void whatIsInForceIsNeverIdle() {
        Placed placed = some.signed();

        lives(200);

        assertThat(state(placed)).isEqualTo(ProposedMatch.State.PLACED);
        assertThat(inOne(() -> idle.lapseOf(placed.id()))).isEmpty();
    }

    /** So many days pass, and the last of them is lived. */
    private void lives(int days) {
        followUp.onDay(clock.today().plusDays(days));
        idle.on(clock.today());
    }

    private ProposedMatch.State state(Placed placed) {
        return inOne(() -> matches.byId(placed.id()).state());
    }

    private List<AgreementVersion.State> versions(Placed placed) {
        return inOne(() -> agreements.versions(placed.id()).stream()
                .map(AgreementVersion::state)
                .toList());
    }

    private static <T> T inOne(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
