package no.nystart.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import no.nystart.TestDatabase;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import no.nystart.demo.Demo;
import no.nystart.followup.RunningPlacements;
import no.nystart.followup.RunningPlacements.Three;
import no.nystart.followup.concern.Concerns;
import no.nystart.followup.concern.RaisedConcern;
import no.nystart.outcome.closing.ClosingCheck;
import no.nystart.outcome.closing.ClosingChecks;
import no.nystart.outcome.closing.Missing;
import no.nystart.outcome.closing.PlacementClosings;
import no.nystart.outcome.status.Moment;
import no.nystart.outcome.status.OutcomeSource;
import no.nystart.outcome.status.OutcomeStatus;
import no.nystart.outcome.status.Outcomes;
import no.nystart.outcome.status.ToldOutcome;
import no.nystart.placement.course.Placements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A placement is closed when nothing that is needed is missing. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClosingTest {

    @Inject
    Demo demo;

    @Inject
    EndedPlacements some;

    @Inject
    RunningPlacements running;

    @Inject
    Placements placements;

    @Inject
    ClosingChecks checks;

    @Inject
    PlacementClosings closings;

    @Inject
    Outcomes outcomes;

    @Inject
    Concerns concerns;

    @Inject
    Stamps stamps;

    @Inject
    EntityManager entities;

    private Three three;

    @BeforeEach
    void theDemoIsThere() {
        demo.fill();
    }

    @AfterEach
    void asBefore() {
        some.forget();
    }

    @Test
    void aPlacementThatRunsIsNotClosed() {
        three = running.since(20);

        assertThatThrownBy(() -> close("")).hasMessageContaining("NOT_OVER_YET");
    }

    @Test
    void withoutAStatusAtTheEndNothingIsClosed() {
        three = some.ended();
        assertThat(check().needed()).containsExactly(Missing.STATUS_AT_END);
        assertThatThrownBy(() -> close("Uansett")).hasMessageContaining("SOMETHING_MISSING");

        tell();
        assertThat(check().needed()).isEmpty();
    }

    @Test
    void anOpenConcernIsClosedFirst() {
        three = some.ended();
        tell();
        RaisedConcern concern = QuarkusTransaction.requiringNew()
                .call(() -> concerns.open(
                        three.placement(),
                        null,
                        "Kommer ikke",
                        three.caseworker().id()));
        assertThat(check().needed()).containsExactly(Missing.OPEN_CONCERN);

        QuarkusTransaction.requiringNew()
                .run(() -> concerns.close(
                        three.placement(),
                        concern.id(),
                        "Snakket sammen",
                        three.caseworker().id()));
        assertThat(check().mayClose()).isTrue();
    }

    @Test
    void whatIsGoodToHaveIsLeftOutWithAReason() {
        three = some.ended();
        tell();
        assertThat(check().goodToHave()).containsExactly(Missing.END_REVIEW, Missing.GOALS, Missing.CERTIFICATE);
        assertThatThrownBy(() -> close(" ")).hasMessageContaining("MISSING");

        close("Begynte i jobb");
        assertThatThrownBy(() -> close("Igjen")).hasMessageContaining("CLOSED_BEFORE");
    }

    @Test
    void aLeaderWhoDeclaredNothingIsSeen() {
        three = some.ended();
        assertThat(check().goodToHave()).doesNotContain(Missing.CONFIDENTIALITY);

        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("DELETE FROM confidentiality_declaration WHERE account = ?1")
                        .setParameter(1, three.leader().id())
                        .executeUpdate());

        assertThat(check().goodToHave()).contains(Missing.CONFIDENTIALITY);
    }

    @Test
    void whatWasClosedIsOpenedAgainWithAReason() {
        three = some.ended();
        tell();
        close("Begynte i jobb");
        QuarkusTransaction.requiringNew().run(() -> closings.open(three.placement(), "Beviset mangler", stamp()));

        assertThat(closings.current(three.placement())).isEmpty();
        close("Nå er alt her");
        assertThat(closings.all(three.placement())).hasSize(2);
    }

    @Test
    void theCaseworkerGoesThroughTheListAndCloses() {
        three = some.ended();
        try (Visit visit = Browser.onDesk()
                .signedInAs(three.caseworker().login(), SomeAccounts.PASSWORD)
                .open("/closings")) {
            visit.isForEverybody("closings");
            visit.open("/closings/" + three.placement()).isForEverybody("closing");
            tell();
            visit.open("/closings/" + three.placement()).isForEverybody("closing-possible");
            visit.page().locator("#why").fill("Begynte i jobb før sluttsamtalen");
            visit.page().locator("form.form .aksel-button").click();
            visit.page().getByText("Praksisen er avsluttet").first().waitFor();
            visit.open("/closings/" + three.placement()).isForEverybody("closing-closed");
        }
        assertThat(closings.current(three.placement())).isPresent();
    }

    private ClosingCheck check() {
        return QuarkusTransaction.requiringNew().call(() -> checks.of(placements.byId(three.placement())));
    }

    private void tell() {
        QuarkusTransaction.requiringNew()
                .run(() -> outcomes.tell(ToldOutcome.of(
                        three.placement(), Moment.END, OutcomeStatus.JOB_HERE, OutcomeSource.CASEWORKER, stamp())));
    }

    private void close(String why) {
        QuarkusTransaction.requiringNew().run(() -> closings.close(three.placement(), why, stamp()));
    }

    private Stamp stamp() {
        return stamps.of(three.caseworker().id());
    }
}
