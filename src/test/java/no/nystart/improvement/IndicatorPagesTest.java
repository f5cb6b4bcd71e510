package no.nystart.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.demo.Demo;
import no.nystart.improvement.SomeBoards.Staffed;
import no.nystart.improvement.indicator.Indicator;
import no.nystart.improvement.indicator.IndicatorReading;
import no.nystart.improvement.indicator.Indicators;
import no.nystart.improvement.indicator.Level;
import no.nystart.jobs.field.FieldJob;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a company is, its next step, and what would be excellent. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IndicatorPagesTest {

    @Inject
    Demo demo;

    @Inject
    SomeBoards some;

    @Inject
    Indicators indicators;

    @Inject
    Instance<FieldJob> jobs;

    private Staffed staffed;

    @BeforeEach
    void aCompanyHasABoard() {
        demo.fill();
        staffed = some.ofACompany();
    }

    @Test
    void aCompanySaysWhereItIsWithAReasonAndNobodySetsWhatIsCounted() {
        String path = "/companies/" + staffed.at().company() + "/indicators";
        try (Visit visit = as(staffed.contact())) {
            Page page = visit.open(path).page();
            assertThat(page.locator("main").textContent())
                    .contains("Ledere som har vært på første samling", "100\u00a0%");
            visit.isForEverybody("indicators");
            page.getByText("Oppfølginger til rett tid").click();
            assertThat(page.locator("form.form").count()).isZero();

            visit.open(path);
            development(page).click();
            page.getByLabel("På neste steg").check();
            save(page);
            assertThat(page.locator("#errors").textContent()).contains("Hva viser det?");
            page.getByLabel("Hva viser det?").fill("Alle har en plan på tavla");
            page.getByLabel("Hva gjør dere nå?").fill("Snakke om planen hver måned");
            save(page);
            assertThat(page.locator("main").textContent())
                    .contains("Alle har en plan på tavla", "Snakke om planen hver måned");
            development(page).click();
            visit.isForEverybody("indicator");
        }
    }

    @Test
    void theCoordinatorChoosesWhatTheRegionLooksAt() {
        try (Visit visit = as(staffed.coordinator())) {
            Page page = visit.open("/indicators").page();
            page.getByLabel("Navn").fill("Trivsel i pausen");
            page.getByLabel("Hvordan ser neste steg ut?").fill("Alle spiser sammen");
            page.getByLabel("Hvordan ser det fremragende ut?").fill("Ungdommene tar med andre inn");
            save(page);
            assertThat(page.locator("main").textContent()).contains("Trivsel i pausen");
            visit.isForEverybody("indicator-choice");
            page.locator("li", new Page.LocatorOptions().setHasText("Trivsel i pausen"))
                    .locator("button")
                    .click();
            assertThat(page.locator(".board-list").first().textContent()).doesNotContain("Trivsel i pausen");
        }
    }

    @Test
    void whatIsCountedIsKeptOnTheFirstOfEachMonth() {
        FieldJob monthly = jobs.stream()
                .filter(job -> job.name().equals("indicators-monthly"))
                .findFirst()
                .orElseThrow();

        monthly.on(LocalDate.of(2031, 3, 2));
        assertThat(indicators.readings(staffed.at().company())).isEmpty();

        monthly.on(LocalDate.of(2031, 4, 1));
        assertThat(indicators.readings(staffed.at().company()))
                .filteredOn(reading -> reading.indicator().equals(leadersReady().id()))
                .singleElement()
                .satisfies(reading -> {
                    assertThat(reading.level()).isEqualTo(Level.EXCELLENT);
                    assertThat(reading.figure()).hasValue(100);
                })
                .extracting(IndicatorReading::on)
                .isEqualTo(LocalDate.of(2031, 4, 1));
    }

    private Indicator leadersReady() {
        return indicators.usedIn("utmark").stream()
                .filter(indicator -> indicator
                        .standard()
                        .filter(Indicator.Standard.LEADERS_READY::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Locator development(Page page) {
        return page.getByText("Utvikling av mennesker", new Page.GetByTextOptions().setExact(true));
    }

    private static Visit as(Account account) {
        return Browser.onDesk().signedInAs(account.login(), SomeAccounts.PASSWORD);
    }

    private static void save(Page page) {
        page.locator("form.form > .aksel-button").first().click();
    }
}
