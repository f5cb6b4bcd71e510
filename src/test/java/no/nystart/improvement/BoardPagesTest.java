package no.nystart.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import no.nystart.Statements;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.common.FieldClock;
import no.nystart.demo.Demo;
import no.nystart.improvement.SomeBoards.Staffed;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.board.BoardGoal;
import no.nystart.improvement.page.GoalCards;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A board with its goals, on a desk and on a wall. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BoardPagesTest {

    @Inject
    Demo demo;

    @Inject
    SomeBoards some;

    @Inject
    GoalCards cards;

    @Inject
    Statements statements;

    @Inject
    FieldClock clock;

    @Inject
    EntityManager entities;

    private Staffed staffed;

    @BeforeEach
    void aCompanyHasABoard() {
        demo.fill();
        staffed = some.ofACompany();
    }

    @Test
    void aRedGoalIsRefusedUntilCauseActionOwnerAndDateAreThere() {
        try (Visit visit = as(staffed.contact())) {
            Page page = visit.open("/boards/" + staffed.id()).page();
            visit.isForEverybody("board-empty");
            page.getByText("Nytt mål").click();
            save(page);
            assertThat(page.locator("#errors").textContent()).contains("Mål", "Når er målet nådd?");
            page.getByLabel("Mål", new Page.GetByLabelOptions().setExact(true)).fill("Alle har fadder");
            page.getByLabel("Når er målet nådd?").fill("Alle fra dag én");
            visit.isForEverybody("goal-new");
            save(page);

            page.getByLabel("Rødt").check();
            page.getByLabel("Resultat").fill("3 av 7");
            page.getByLabel("Årsak").fill("To faddere er syke");
            save(page);
            assertThat(page.locator("#errors").textContent()).contains("Tiltak", "Ansvarlig", "Frist");
            assertThat(page.getByLabel("Årsak").inputValue()).isEqualTo("To faddere er syke");
            visit.isForEverybody("goal-errors");
            page.getByLabel("Tiltak").fill("Hammer er fadder så lenge");
            page.getByLabel("Ansvarlig").selectOption(staffed.leader().id().toString());
            page.getByLabel("Frist").fill(clock.today().plusDays(9).toString());
            save(page);

            assertThat(page.locator(".board-card--danger").textContent())
                    .contains("Rødt", "3 av 7", "Hammer er fadder så lenge", "Rask Elg");
            visit.isForEverybody("board-red");
            visit.open("/boards/" + staffed.id() + "/wall").isForEverybody("board-wall");
            page.setViewportSize(1920, 1080);
            visit.screenshot("board-wall-1920");
        }
    }

    @Test
    void theWallShowsTheSameWithoutJavaScript() {
        some.aGoal(staffed.board());
        try (Visit visit = Browser.withoutJavaScript()
                .signedInAs(staffed.leader().login(), SomeAccounts.PASSWORD)
                .open("/boards/" + staffed.id() + "/wall")) {
            assertThat(visit.page().locator("meta[http-equiv=refresh]").count()).isEqualTo(1);
            assertThat(visit.page().locator("main").textContent()).contains("Ingen venter på hansker", "Ikke målt");
        }
    }

    @Test
    void theDatabaseKnowsNoRedWithoutAnAction() {
        BoardGoal goal = some.aGoal(staffed.board());

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(
                                        "UPDATE board_goal SET colour = 'RED', cause = 'Syke' WHERE id = ?1")
                                .setParameter(1, goal.id())
                                .executeUpdate()))
                .hasMessageContaining("board_goal_red_is_acted_on");
    }

    @Test
    void aSteeringGroupReadsNoCompanysBoard() {
        try (Visit visit = Browser.onDesk().as("styringsgruppe").open("/boards")) {
            visit.isForEverybody("boards");
            assertThat(visit.page().locator("main").textContent())
                    .contains("Styringsgruppa i Glåmdal")
                    .doesNotContain("Smie");
            assertThat(visit.page()
                            .navigate(visit.page().url() + "/" + staffed.id())
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void aBoardTakesNoStatementForEachOfItsGoals() {
        Board board = staffed.board();
        for (int i = 0; i < 7; i++) {
            some.aGoal(board);
        }
        cards.of(board);

        Map<String, Long> sent = statements.of(() -> cards.of(board));

        assertThat(sent.values())
                .as(sent.toString())
                .hasSizeLessThanOrEqualTo(3)
                .containsOnly(1L);
    }

    private static Visit as(Account account) {
        return Browser.onDesk().signedInAs(account.login(), SomeAccounts.PASSWORD);
    }

    private static void save(Page page) {
        page.locator("form.form > .aksel-button").first().click();
    }
}
