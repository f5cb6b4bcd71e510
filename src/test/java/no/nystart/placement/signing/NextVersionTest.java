package no.nystart.placement.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.nystart.TestDatabase;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.demo.Demo;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.agreement.AgreementTerms;
import no.nystart.placement.agreement.Deputy;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.placement.decision.ProposedMatches;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NextVersionTest {

    private static final LocalDate LATER = SomePlacements.STARTS.plusDays(17);

    @Inject
    Demo demo;

    @Inject
    SomePlacements some;

    @Inject
    SomeProposals proposals;

    @Inject
    Agreements agreements;

    @Inject
    NextVersion next;

    @Inject
    Placements placements;

    @Inject
    ProposedMatches matches;

    @BeforeEach
    void theDemoIsThere() {
        demo.fill();
    }

    @AfterEach
    void nobodyIsPlaced() {
        proposals.forget();
    }

    @Test
    void aNewDeputyIsAskedOfTheCompanyAlone() {
        Placed placed = some.signed();

        AgreementVersion version = followUp(placed, deputising(placed));

        assertThat(version.number()).isEqualTo(2);
        assertThat(version.asked()).containsExactly(Party.COMPANY);
        some.sign(placed, Party.COMPANY);
        assertThat(agreements.inForce(placed.id()).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void whatHappensToThePlacementGoesIntoTheDraftThatIsBeingWritten() {
        Placed placed = some.signed();
        write(placed, busier(placed));

        AgreementVersion version = followUp(placed, deputising(placed));

        assertThat(version.number()).isEqualTo(2);
        assertThat(version.terms().tasks()).isEqualTo("Lakkere dører");
        assertThat(version.terms().deputy()).isNotNull();
        assertThat(version.asked()).contains(Party.YOUNG_PERSON, Party.COMPANY, Party.NAV);
    }

    @Test
    void whatHappensWhileAVersionIsBeingSignedIsSaidByANewOneThatSaysBoth() {
        Placed placed = some.signed();
        followUp(placed, deputising(placed));

        AgreementVersion version = followUp(placed, terms -> busier(placed));

        assertThat(version.number()).isEqualTo(3);
        assertThat(agreements.versions(placed.id()))
                .extracting(AgreementVersion::state)
                .containsExactly(
                        AgreementVersion.State.SIGNING,
                        AgreementVersion.State.WITHDRAWN,
                        AgreementVersion.State.SIGNED);
    }

    @Test
    void whatFollowsThePlacementIsNotTakenBack() {
        Placed placed = some.signed();
        followUp(placed, deputising(placed));

        assertRefused(() -> takeBack(placed), SigningRefusal.FOLLOWS_THE_PLACEMENT);
    }

    @Test
    void whoeverWritesOnWhatSomebodyElseHasChangedIsTold() {
        Placed placed = some.signed();
        String seen = revision(placed);
        write(placed, busier(placed));

        assertRefused(
                () -> next.write(
                        placed.id(), new Writing(busier(placed), LATER, "Mer å gjøre"), seen, placed.caseworker()),
                CommonRefusal.CHANGED_BY_SOMEBODY_ELSE);
    }

    @Test
    void afterTheFirstVersionIsTakenBackAnotherCanBeSignedAndThePlacementComesOfThat() {
        Placed placed = some.asked();
        takeBack(placed);
        assertThat(agreements.inWork(placed.id())).isEmpty();

        inTransaction(() -> next.writeAndAsk(
                placed.id(),
                new Writing(SomePlacements.terms(placed.at().leader()), SomePlacements.STARTS, ""),
                revision(placed),
                placed.caseworker()));
        some.check(placed);
        List.of(Party.COMPANY, Party.YOUNG_PERSON, Party.NAV).forEach(party -> some.sign(placed, party));

        assertThat(placements.byId(placed.id()).state()).isEqualTo(Placement.State.AWAITING_START);
    }

    @Test
    void nobodyIsAskedToSignOnceTheAcceptanceIsTakenBack() {
        Placed placed = some.asked();

        inTransaction(() -> matches.withdraw(
                placed.id(), "v" + matches.byId(placed.id()).version(), "Flytter", placed.caseworker()));

        assertThat(agreements.versions(placed.id()))
                .extracting(AgreementVersion::state)
                .containsExactly(AgreementVersion.State.WITHDRAWN);
    }

    private UnaryOperator<AgreementTerms> deputising(Placed placed) {
        UUID deputy = some.anotherLeader(placed.at());
        return terms -> terms.with(new Deputy(deputy, new Span(LATER, LATER.plusDays(9))));
    }

    private AgreementTerms busier(Placed placed) {
        AgreementTerms terms = SomePlacements.terms(placed.at().leader());
        return new AgreementTerms(
                terms.period(),
                terms.leader(),
                null,
                terms.goals(),
                "Lakkere dører",
                terms.hours(),
                terms.accommodations(),
                terms.followUp(),
                terms.safeguards());
    }

    private AgreementVersion write(Placed placed, AgreementTerms terms) {
        return inTransaction(() -> next.write(
                placed.id(), new Writing(terms, LATER, "Mer å gjøre"), revision(placed), placed.caseworker()));
    }

    private AgreementVersion followUp(Placed placed, UnaryOperator<AgreementTerms> change) {
        return inTransaction(() -> next.followUp(placed.id(), change, LATER, "Lederen er borte", placed.caseworker()));
    }

    private AgreementVersion takeBack(Placed placed) {
        return inTransaction(() -> next.takeBack(placed.id(), revision(placed)));
    }

    private String revision(Placed placed) {
        return QuarkusTransaction.requiringNew()
                .call(() -> agreements.revision(placed.id()).etag().getValue());
    }

    private static <T> T inTransaction(java.util.concurrent.Callable<T> call) {
        return QuarkusTransaction.requiringNew().call(call);
    }

    private static void assertRefused(ThrowingCallable call, Object why) {
        assertThatThrownBy(call)
                .isInstanceOf(Refused.class)
                .extracting(refused -> ((Refused) refused).refusal())
                .isEqualTo(why);
    }
}
