package no.nystart.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Accounts;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/gallery", "/accessibility", "/no-such-page", "/gallery/refused"})
    void arePlainToEverybody(String path) {
        try (Visit visit = Browser.open(path)) {
            visit.isForEverybody(path.substring(1).replace('/', '-'));
        }
    }

    @Inject
    Accounts accounts;

    @Test
    void greetWhoIsSignedInAndShowTheirMenu() {
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = accounts.openForDemo("menu", "Kari Øverbymarken");
            accounts.grant(account.id(), Grant.of(Role.ADMINISTRATOR), null);
            accounts.grant(account.id(), Grant.inOffice(Role.CASEWORKER, "glamdal", "0401"), null);
        });
        try (Visit visit = Browser.onDesk().as("menu")) {
            visit.isForEverybody("day");
            visit.open("/accounts").isForEverybody("accounts");
            assertThat(visit.page().locator("[aria-current=page]").getAttribute("href"))
                    .isEqualTo("/accounts");
            visit.page().locator(".header__menu-button").click();
            visit.screenshot("menu-signed-in-360");
            visit.open("/login").isForEverybody("login");
        }
    }

    @Test
    void menuOpensOnThePhoneWithTheKeyboard() {
        try (Visit visit = Browser.onPhone().open("/gallery")) {
            assertThat(visit.page().locator("#menu").isVisible()).isFalse();
            visit.page().locator(".header__menu-button").focus();
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().locator("#menu").isVisible()).isTrue();
            visit.hasNoAccessibilityViolations().screenshot("menu-360");
        }
    }

    @Test
    void keepWhatWasTypedAndLeadToTheErrors() {
        try (Visit visit = Browser.open("/gallery")) {
            visit.page().getByLabel("Etternavn").fill("Øverbymarken");
            visit.page()
                    .getByText("Lagre", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(visit.page().getByLabel("Etternavn").inputValue()).isEqualTo("Øverbymarken");
            assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("errors");
            visit.isForEverybody("errors");
            visit.page().locator("#errors a").first().click();
            assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("firstName");
        }
    }

    @Test
    void workWithoutJavaScript() {
        try (Visit visit = Browser.withoutJavaScript().open("/gallery?sort=name")) {
            visit.page().locator("button[value=nn]").click();
            assertThat(visit.page().url()).endsWith("/gallery?sort=name");
            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("nn");
            visit.page().getByLabel("Fornavn").fill("Ada");
            visit.page()
                    .getByText("Lagre", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(visit.page().locator("[role=status]").textContent()).isEqualToIgnoringWhitespace("Lagret");
            visit.page().reload();
            assertThat(visit.page().locator("[role=status]").count()).isZero();
        }
    }

    @Test
    void reflowAtFourTimesTheSize() {
        // 1280 pixels at 400 % are 320 wide
        try (Visit visit = Browser.open("/gallery")) {
            visit.page().setViewportSize(320, 256);
            visit.doesNotScrollSideways().screenshot("zoom-400");
        }
    }
}
