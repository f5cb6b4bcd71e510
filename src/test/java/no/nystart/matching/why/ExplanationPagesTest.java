package no.nystart.matching.why;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.matching.run.EndedRuns;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.Proposal;
import no.nystart.web.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExplanationPagesTest {

    private static final String KONGSVINGER = "0402";

    @Inject
    EndedRuns ended;

    @Inject
    Explaining explaining;

    @Inject
    EntityManager entities;

    @Inject
    SomeAccounts accounts;

    private MatchingRun run;

    @BeforeEach
    void aRunThatEnded() {
        run = ended.ofDemo();
    }

    @Test
    void fromTheRowACaseworkerReadsWhatIsProposedWhyAndWhatElseThereIs() {
        UUID placed = ended.somebody(run, true);
        try (Visit visit = Browser.onDesk().as("veileder.kongsvinger").open("/runs/" + run.id())) {
            visit.page().locator("a[href='" + path(placed) + "']").click();
            visit.page().waitForURL("**" + path(placed));

            assertThat(main(visit))
                    .contains("Matchingen foreslår")
                    .contains("Slik passer det")
                    .contains("Andre muligheter");
            visit.isForEverybody("why");
            visit.page().locator("main details summary").all().forEach(Locator::click);
            visit.isForEverybody("why-unfolded");
            visit.page().getByText("Alt om").click();
            visit.page().waitForURL("**/young-people/" + placed);
        }
    }

    @Test
    void nobodyOfAnotherOfficeIsNamed() {
        List<String> others = names("0419");

        assertThat(people(KONGSVINGER, null))
                .isNotEmpty()
                .allSatisfy(
                        person -> assertThat(page(caseworker(), path(person))).doesNotContain(others));
    }

    @Test
    void theExactPriceComesToThePageAndIsThatOfTheForcedProblemSolvedFromScratch() {
        Explaining.Other other = explaining.guessed(run, people(KONGSVINGER, true));
        long price = explaining.priceFromScratch(run, other);
        String expected = price == 0
                ? "Den samlede kostnaden er den samme."
                : "Den samlede kostnaden stiger med " + Written.grouped(price, Locale.forLanguageTag("nb")) + ".";

        try (Visit visit = Browser.onDesk().as("veileder.kongsvinger")) {
            visit.open(path(other.youngPerson()) + "?place=" + other.offer().place());
            Locator asking = visit.page()
                    .locator("#why-not .answer:has(input[name=leader][value='"
                            + other.offer().leader() + "'])");
            assertThat(asking.textContent()).contains("Anslag").doesNotContain("Regnet ut nøyaktig");
            asking.locator("button").click();
            visit.page().waitForSelector("#why-not .answer:has-text('Regnet ut nøyaktig')");

            assertThat(main(visit)).contains(expected);
            visit.isForEverybody("why-exact");
        }
    }

    @Test
    void withoutJavaScriptTheAnswerIsThereWhenThePageIsOpenedAgain() {
        Explaining.Other other = explaining.guessed(run, people(KONGSVINGER, true));
        try (Visit visit = Browser.withoutJavaScript().as("veileder.kongsvinger")) {
            visit.open(path(other.youngPerson()) + "?place=" + other.offer().place());
            visit.page()
                    .locator("#why-not .answer:has(input[name=leader][value='"
                            + other.offer().leader() + "']) button")
                    .click();
            Locator update = visit.page().locator("noscript a");
            while (update.count() > 0) {
                update.first().click();
            }
            assertThat(main(visit)).contains("Regnet ut nøyaktig");
        }
    }

    @Test
    void forSomebodyWithoutAPlaceThePageTellsWhatIsInTheWayAndFindsWhatItTakes() {
        UUID unplaced = ended.somebody(run, false);
        try (Visit visit = Browser.onDesk().as("leder.kongsvinger").open(path(unplaced))) {
            assertThat(main(visit))
                    .contains("får ikke plass i dette forslaget")
                    .contains("Hva som skal til")
                    .contains("Hva som stenger");
            visit.page().waitForSelector(".answer .offer");

            assertThat(main(visit)).contains("Da får ");
            visit.isForEverybody("why-unplaced");
        }
    }

    @Test
    void aPlaceThatRulesForbidIsToldByTheirNumbers() {
        UUID unplaced = ended.somebody(run, false);
        try (Visit visit = Browser.onDesk().as("veileder.kongsvinger").open(path(unplaced))) {
            visit.page()
                    .locator("#place")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(3));
            visit.page()
                    .locator("main")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Vis hvorfor ikke"))
                    .click();
            visit.page().waitForSelector("#why-not");

            assertThat(visit.page().locator("#why-not").textContent())
                    .contains("Ikke mulig")
                    .contains("Den lengste ungdommen kan ha, er");
            visit.isForEverybody("why-not");
        }
    }

    @Test
    void theThreeLanguagesTellTheSame() {
        UUID placed = ended.somebody(run, true);
        try (Visit visit = Browser.onPhone().as("veileder.kongsvinger").open(path(placed))) {
            language(visit, "nn");
            assertThat(main(visit)).contains("Matchinga foreslår").contains("Andre moglegheiter");
            language(visit, "en");
            assertThat(main(visit)).contains("The matching proposes").contains("Other possibilities");
            visit.isForEverybody("why-en");
        }
    }

    @Test
    void theCompanyIsToldNoCommuteWishOrFollowUpNeed() {
        for (UUID person : people(KONGSVINGER, true)) {
            Proposal.Match match = match(person);
            String told = page(caseworker(), path(person))
                    .replaceAll("(?s).*data-to=\"company\">(.*?)</section>.*", "$1")
                    .replaceAll("<h3.*?</h3>", "");

            assertThat(told)
                    .contains("Praksisen kan vare fra")
                    .doesNotContainIgnoringCase("reise", "minutt", "ønske", "oppfølging", "norsknivå", "kostnad")
                    .doesNotContain(" " + match.minutes() + " ");
        }
    }

    @Test
    void aRunThatProposesNothingForThePersonIsNotFound() {
        UUID placed = ended.somebody(run, true);
        String nowhere = "/runs/" + UUID.randomUUID() + "/young-people/" + placed;

        given().cookies(caseworker()).get(nowhere).then().statusCode(404);
        given().cookies(SomeAccounts.signedIn(accounts.with(Grant.inOffice(Role.CASEWORKER, "elsewhere", KONGSVINGER))))
                .get(path(placed))
                .then()
                .statusCode(404);
    }

    @Test
    void lookingIsInTheTrailOnceAndWaitingForAnAnswerIsNot() {
        UUID unplaced = ended.somebody(run, false);
        Cookies caseworker = caseworker();
        long before = shown(unplaced);

        String html = page(caseworker, path(unplaced));
        String progress = html.replaceAll("(?s).*hx-get=\"(/runs/[^\"]*/progress)\".*", "$1");
        if (progress.startsWith("/runs/")) {
            given().cookies(caseworker).get(progress).then().statusCode(204);
        }

        assertThat(shown(unplaced)).isEqualTo(before + 1);
    }

    private long shown(UUID person) {
        return ((Number) QuarkusTransaction.requiringNew()
                        .call(() -> entities.createNativeQuery(
                                        "SELECT count(*) FROM audit_line WHERE operation = 'MATCH_EXPLAIN' AND subject = :person")
                                .setParameter("person", person)
                                .getSingleResult()))
                .longValue();
    }

    private Cookies caseworker() {
        return SomeAccounts.signedIn(accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", KONGSVINGER)));
    }

    private static String page(Cookies cookies, String path) {
        return given().cookies(cookies)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String path(UUID person) {
        return "/runs/" + run.id() + "/young-people/" + person;
    }

    private Proposal.Match match(UUID person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.find(Proposal.class, new Proposal.Key(run.id(), person))
                        .match()
                        .orElseThrow());
    }

    /** Of an office in the run; those with a place, without, or all. */
    private List<UUID> people(String office, @org.jspecify.annotations.Nullable Boolean placed) {
        String place = placed == null ? "" : " and p.place is " + (placed ? "not null" : "null");
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select p.key.youngPerson from Proposal p join YoungPerson y on y.id = p.key.youngPerson"
                                        + " where p.key.run = :run and y.office = :office" + place
                                        + " order by y.nameOrder",
                                UUID.class)
                        .setParameter("run", run.id())
                        .setParameter("office", office)
                        .getResultList());
    }

    private List<String> names(String office) {
        return entities.createQuery(
                        "select concat(p.firstName, ' ', p.lastName) from YoungPerson p where p.office = :office",
                        String.class)
                .setParameter("office", office)
                .getResultList();
    }

    private static void language(Visit visit, String tag) {
        visit.page().locator(".header__menu-button").click();
        visit.page().locator("button[name=language][value=" + tag + "]").evaluate("button => button.click()");
        visit.page().waitForSelector("html[lang=" + tag + "]");
    }

    private static String main(Visit visit) {
        visit.page().waitForLoadState();
        return visit.page().locator("main").textContent();
    }
}
