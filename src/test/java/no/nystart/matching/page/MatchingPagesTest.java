package no.nystart.matching.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Accounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.demo.Demo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MatchingPagesTest {

    private static final String PASSWORD = Accounts.DEMO_PASSWORD;

    @Inject
    Demo demo;

    @Inject
    EntityManager entities;

    private String matching;

    @BeforeEach
    void filled() {
        demo.fill();
        matching = "/cohorts/"
                + entities.createQuery("select c.id from Cohort c", UUID.class).getSingleResult() + "/matching";
    }

    @Test
    void aCaseworkerStartsTheMatchingSeesItEndAndReadsTheProposalsOfTheOwnOffice() {
        try (Visit visit = Browser.onDesk().signedInAs("veileder.odal", PASSWORD)) {
            visit.open(matching).isForEverybody("matching");
            start(visit);
            ended(visit.page());
            visit.isForEverybody("matching-result");

            String html = visit.page().content();
            assertThat(names("0419"))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(html).contains(name));
            assertThat(names("0402"))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(html).doesNotContain(name));
            assertThat(html).doesNotContain("Ungdom 0");
            visit.open(matching).isForEverybody("matching-list");
        }
    }

    @Test
    void aCoordinatorSeesPseudonymsAndNobodysName() {
        try (Visit visit = Browser.onDesk().signedInAs("koordinator", PASSWORD)) {
            visit.open(matching);
            start(visit);
            ended(visit.page());
            visit.isForEverybody("matching-coordinator");

            String html = visit.page().content();
            assertThat(names("0419")).allSatisfy(name -> assertThat(html).doesNotContain(name));
            assertThat(names("0402")).allSatisfy(name -> assertThat(html).doesNotContain(name));
            assertThat(visit.page().locator(".fit").count()).isZero();
        }
    }

    @Test
    void withoutJavaScriptItIsStartedAndReadByLoadingThePageAgain() {
        try (Visit visit = Browser.withoutJavaScript().signedInAs("veileder.solor", PASSWORD)) {
            visit.open(matching);
            start(visit);
            while (visit.page().locator("form[action$='/stop']").count() > 0) {
                visit.page()
                        .locator("noscript a, a:has-text('Oppdater siden')")
                        .first()
                        .click();
            }
            assertThat(visit.page().locator("h1").textContent()).contains("Forslag");
        }
    }

    @Test
    void whileItGoesOnThePageShowsHowFarItHasComeAndLoadsTheResultWhenItIsOver() {
        UUID run = UUID.randomUUID();
        String cohort = matching.split("/")[2];
        change("INSERT INTO matching_run (id, cohort, started_by, asked_at, people, seed, limit_millis, wanted_gap,"
                + " weights, solver_version, phase, began_at, fence, spent_millis, best, bound, gap) SELECT '" + run
                + "', '" + cohort + "', id, now(), 26, 0, 90000, 0, '{}', 'test', 'RUNNING', now(), 1, 31000, 4180,"
                + " 3970, 0.053 FROM account WHERE login = 'koordinator'");
        point(run, 0, 4710);
        try (Visit visit = Browser.onDesk().signedInAs("veileder.eidskog", PASSWORD)) {
            visit.open("/runs/" + run);
            point(run, 1, 4180);
            assertThat(visit.page().locator("#progress").textContent())
                    .contains("Leter")
                    .contains("31 av høyst 90 sekunder")
                    .contains("5,3");
            visit.isForEverybody("matching-running");
            change("UPDATE matching_run SET phase = 'FAILED', failed_because = 'WORKERS_LOST', ended_at = now()"
                    + " WHERE id = '" + run + "'");
            visit.page().waitForSelector(".empty-state");
            visit.isForEverybody("matching-failed");
        }
    }

    private void point(UUID run, int number, long best) {
        change("INSERT INTO matching_run_point VALUES ('" + run + "', " + number + ", " + (number + 1) * 7000 + ", "
                + best + ", 3970, 0.1)");
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private static void start(Visit visit) {
        visit.page().locator("main form button").first().click();
        visit.page().waitForURL("**/runs/*");
    }

    private static void ended(Page page) {
        page.waitForSelector("h1:has-text('Forslag')", new Page.WaitForSelectorOptions().setTimeout(150_000));
    }

    private List<String> names(String office) {
        return entities.createQuery(
                        "select concat(p.firstName, ' ', p.lastName) from YoungPerson p where p.office = :office",
                        String.class)
                .setParameter("office", office)
                .getResultList();
    }
}
