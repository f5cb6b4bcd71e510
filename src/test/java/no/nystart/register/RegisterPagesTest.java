package no.nystart.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import no.nystart.TestDatabase;
import no.nystart.access.Accounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.demo.Demo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RegisterPagesTest {

    @Inject
    Demo demo;

    @Inject
    SomePeople somePeople;

    @BeforeEach
    void filled() {
        demo.fill();
    }

    @ParameterizedTest
    @CsvSource({
        "veileder.kongsvinger,/young-people",
        "veileder.klarert,/young-people",
        "veileder.klarert,/young-people/new",
        "veileder.klarert,/identity-conflicts",
        "koordinator,/companies",
        "koordinator,/companies/new",
        "koordinator,/cohorts",
        "koordinator,/cohorts/new",
        "veileder.odal,/imports",
        "koordinator,/imports",
    })
    void areForEverybody(String login, String path) {
        try (Visit visit = signedIn(login).open(path)) {
            visit.isForEverybody(login + path.replace('/', '-'));
        }
    }

    @Test
    void whoStandsBeyondTheFirstFiftyIsOnTheNextPage() {
        for (int more = 0; more < 51; more++) {
            somePeople.aYoungPerson().inKongsvinger().registered();
        }
        try (Visit visit = signedIn("veileder.kongsvinger").open("/young-people")) {
            visit.page().locator("nav.paging a").click();
            assertThat(visit.page().url()).contains("after=");
            assertThat(visit.page().locator("main table").textContent()).contains("Åkerbær, Prøvende");
        }
    }

    @Test
    void aProfileACompanyAndACohortAreForEverybodyInThreeLanguages() {
        try (Visit visit = signedIn("veileder.kongsvinger").open("/young-people")) {
            click(visit, "Kaktus, Stolt");
            visit.isForEverybody("young-person");
            click(visit, "Endre");
            assertThat(visit.page().locator("#interests1").inputValue()).isEqualTo("4321");
            visit.isForEverybody("young-person-change");
            for (String language : new String[] {"nn", "en"}) {
                visit.at(Visit.Screen.DESK);
                visit.page().locator(".header__visitor > summary").click();
                visit.page().locator("button[value=" + language + "]").click();
                visit.open("/young-people")
                        .page()
                        .locator("main tbody a")
                        .first()
                        .click();
                visit.isForEverybody("young-person-" + language);
            }
        }
        try (Visit visit = signedIn("koordinator").open("/companies")) {
            click(visit, "Flittig Smie Mekaniske AS");
            visit.isForEverybody("company");
            click(visit, "Legg til praksisplass");
            visit.isForEverybody("place-form");
            visit.page().goBack();
            click(visit, "Legg til leder");
            visit.isForEverybody("leader-form");
            visit.open("/cohorts");
            click(visit, "Ny start! Glåmdal 2027");
            visit.isForEverybody("cohort");
        }
    }

    @Test
    void aYoungPersonIsRegisteredWithoutJavaScriptAndAFaultKeepsWhatWasTyped() {
        try (Visit visit = signedInWithoutJavaScript("veileder.eidskog").open("/young-people/new")) {
            Page page = visit.page();
            page.locator("#nationalId").fill("08810664062");
            page.locator("#firstName").fill("Prøvende");
            page.locator("#lastName").fill("Ræv");
            page.locator("#birthDate").fill("2006-01-08");
            page.locator("#postalCode").fill("9999");
            page.locator("#maxCommuteMinutes").fill("45");
            save(page);
            assertThat(page.locator("#errors").textContent()).contains("Postnummeret 9999");
            assertThat(page.locator("#lastName").inputValue()).isEqualTo("Ræv");
            page.locator("#postalCode").fill("2230");
            page.locator("#transport-2").check();
            page.locator("#followUpNeed-3").check();
            save(page);
            assertThat(page.locator("h1").textContent()).isEqualTo("Prøvende Ræv");
            assertThat(page.locator("main").textContent()).contains("Skotterud");
        }
    }

    @Test
    void whatWasSearchedForStandsInNoAddress() {
        try (Visit visit = signedIn("veileder.kongsvinger").open("/young-people")) {
            Page page = visit.page();
            page.locator("#search").fill("lykk");
            page.locator("main form.filter button").click();
            page.waitForURL("**search=**");
            assertThat(page.url()).doesNotContain("lykk").contains("search=");
            assertThat(page.locator("main table tbody tr").count()).isEqualTo(1);
            assertThat(page.locator("main table").textContent()).contains("Hest, Lykkelig");
        }
    }

    @Test
    void aFileIsTakenInAndEachBadRowIsNamed() {
        try (Visit visit = signedIn("koordinator").open("/imports")) {
            String file = """
                    organisationNumber;name;kind;sector;size;contactName
                    310070068;Eksempel Trevare AS;COMPANY;TIMBER;SMALL;Eksempel Kontakt
                    123456789;Feil Nummer AS;COMPANY;TIMBER;SMALL;Ingen
                    """;
            visit.page()
                    .locator("#file-companies")
                    .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                            "companies.csv", "text/csv", file.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            visit.page().locator("form[action='/imports/companies'] button").click();
            visit.page().waitForSelector("main table");
            assertThat(visit.page().locator("main table").textContent())
                    .contains("3")
                    .contains("organisationNumber")
                    .contains("Organisasjonsnummeret stemmer ikke");
            visit.isForEverybody("import-report");
        }
    }

    private static Visit signedIn(String login) {
        return Browser.onDesk().signedInAs(login, Accounts.DEMO_PASSWORD);
    }

    private static Visit signedInWithoutJavaScript(String login) {
        return Browser.withoutJavaScript().signedInAs(login, Accounts.DEMO_PASSWORD);
    }

    private static void save(Page page) {
        page.locator("main form.form button").last().click();
        page.waitForLoadState();
    }

    private static void click(Visit visit, String link) {
        visit.page()
                .getByText(link, new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        visit.page().waitForLoadState();
    }
}
