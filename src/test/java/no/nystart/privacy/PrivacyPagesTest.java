package no.nystart.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.demo.Demo;
import no.nystart.privacy.SomebodyKnown.Known;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A young person asks, the caseworker sees what goes and what stays, and it is done. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PrivacyPagesTest {

    @Inject
    Demo demo;

    @Inject
    SomebodyKnown somebody;

    @Inject
    SomeAccounts accounts;

    private Known known;

    @BeforeEach
    void somebodyOfWhomEveryRoomKeepsSomething() {
        demo.fill();
        known = somebody.afterPlacement();
    }

    @AfterEach
    void asBefore() {
        somebody.forget(known);
    }

    @Test
    void whoAsksToBeErasedIsErasedInTwoStepsThatTellWhatHappens() {
        try (Visit visit = as(Browser.onPhone(), known.three().youngPerson()).open("/privacy")) {
            visit.isForEverybody("own-data");
            visit.page().getByLabel("Vil du si noe mer?").fill("Jeg er ferdig her");
            visit.page().locator("form[action='/privacy/erasure'] button").click();
            assertThat(visit.page().locator("main").textContent())
                    .contains("Venter på svar innen", "Jeg er ferdig her");
        }
        try (Visit visit = as(Browser.onDesk(), known.three().caseworker()).open("/erasure-requests")) {
            visit.isForEverybody("erasure-requests");
            Page page = visit.page();
            page.getByText(known.first() + " " + known.last()).first().click();
            visit.isForEverybody("personal-data");
            page.locator("main a[href$='/erasure']").click();
            visit.isForEverybody("erasure");
            assertThat(page.locator("main").textContent())
                    .contains("Blir borte", "Puls", "Blir igjen uten navn", "Beslutning");

            page.locator("main form button").last().click();
            assertThat(page.locator("main").textContent()).contains("Kryss av for at du har sett hva som blir borte");
            page.getByLabel("Hvorfor").selectOption("OWN_REQUEST");
            page.getByLabel("Hvor i arkivet ligger avtaler og vedtak?").fill("2031/17");
            page.getByLabel("Jeg har sett hva som blir borte").check();
            page.locator("main form button").last().click();
            assertThat(page.locator("main").textContent()).doesNotContain(known.last());
            visit.page().navigate(visit.page().url().replaceFirst("/young-people.*", "/erasure-requests"));
            assertThat(page.locator("main").textContent()).doesNotContain(known.last());
        }
    }

    @Test
    void theAdministratorSeesWhatGoesWhenAndNobodysName() {
        Account administrator = accounts.with(Grant.of(Role.ADMINISTRATOR));
        try (Visit visit = as(Browser.onDesk(), administrator).open("/retention")) {
            visit.isForEverybody("retention");
            assertThat(visit.page().locator("main").textContent())
                    .contains("Puls og egne mål", "1 år fra praksisen sluttet")
                    .doesNotContain(known.last());
        }
    }

    private static Visit as(Visit visit, Account account) {
        return visit.signedInAs(account.login(), SomeAccounts.PASSWORD);
    }
}
