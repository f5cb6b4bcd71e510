package no.nystart.matching.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Accounts;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.matching.run.EndedRuns;
import no.nystart.matching.run.MatchingRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RunMapPageTest {

    private static final Grant KONGSVINGER = Grant.inOffice(Role.CASEWORKER, "glamdal", "0402");

    @Inject
    EndedRuns ended;

    @Inject
    SomeAccounts accounts;

    @Inject
    EntityManager entities;

    private MatchingRun run;

    @BeforeEach
    void aRunThatEnded() {
        run = ended.ofDemo();
    }

    @Test
    void everybodyIsCountedOnceOnTheMapAndInItsTableAlsoWithoutJavaScript() {
        try (Visit visit = Browser.withoutJavaScript().signedInAs("koordinator", Accounts.DEMO_PASSWORD)) {
            visit.open("/runs/" + run.id());

            assertThat(sum(visit, ".map__count")).isEqualTo(run.people());
            assertThat(sum(visit, "details:has(> table) th[scope=row] ~ td:last-child"))
                    .isEqualTo(run.people());
            assertThat(visit.page().locator(".map [style], .map script").count())
                    .isZero();
        }
    }

    @Test
    void aCaseworkersMapHoldsTheOwnOfficesAlone() {
        try (Visit visit = signedIn(KONGSVINGER)) {
            visit.open("/runs/" + run.id());

            assertThat(sum(visit, ".map__count"))
                    .isEqualTo(visit.page()
                            .locator("th[scope=row] a[href^='/young-people/']")
                            .count())
                    .isLessThan(run.people());
        }
    }

    @Test
    void whoIsProtectedIsOnNoMapNotEvenOnThatOfSomebodyCleared() {
        Object[] hermit = somebodyAlone();
        ended.shield((UUID) hermit[0], true);
        try (Visit visit = signedIn(KONGSVINGER.withClearance())) {
            visit.open("/runs/" + run.id());

            assertThat(visit.page().locator("main").textContent()).contains((String) hermit[1]);
            assertThat(visit.page().locator(".map").textContent())
                    .contains("Kongsvinger")
                    .doesNotContain((String) hermit[2]);
        } finally {
            ended.shield((UUID) hermit[0], false);
        }
    }

    /** Of the run, who lives where nobody else does: id, last name, postal place. */
    private Object[] somebodyAlone() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select y.id, y.lastName, y.home.postalPlace from Proposal p"
                                        + " join YoungPerson y on y.id = p.key.youngPerson"
                                        + " where p.key.run = :run and y.office = '0402' and not exists (select 1"
                                        + " from YoungPerson o where o.home.postalPlace = y.home.postalPlace and o.id <> y.id)"
                                        + " and not exists (select 1 from Place s"
                                        + " where s.site.postalPlace = y.home.postalPlace) order by y.id",
                                Object[].class)
                        .setParameter("run", run.id())
                        .setMaxResults(1)
                        .getSingleResult());
    }

    private static int sum(Visit visit, String figures) {
        return visit.page().locator(figures).allTextContents().stream()
                .mapToInt(figure -> Integer.parseInt(figure.strip()))
                .sum();
    }

    private Visit signedIn(Grant grant) {
        return Browser.onDesk().signedInAs(accounts.with(grant).login(), SomeAccounts.PASSWORD);
    }
}
