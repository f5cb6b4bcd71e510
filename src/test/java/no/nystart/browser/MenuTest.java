package no.nystart.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import no.nystart.TestDatabase;
import no.nystart.demo.Demo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main menu of somebody who may do much. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MenuTest {

    /** Of one line, in pixels, with some to spare; two are at least 112. */
    private static final int ONE_LINE = 70;

    @Inject
    Demo demo;

    @BeforeEach
    void theDemoIsThere() {
        demo.fill();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void liesOnOneLineOnTheDeskInEachLanguage(String language) {
        for (String login : new String[] {"veileder.kongsvinger", "koordinator", "leder.kongsvinger"}) {
            try (Visit visit = Browser.onDesk().as(login).open("/")) {
                visit.page().locator(".header__visitor > summary").click();
                visit.page().locator("button[value=" + language + "]").click();
                assertThat(visit.page().locator(".header").boundingBox().height)
                        .as(login)
                        .isLessThan(ONE_LINE);
            }
        }
    }

    @Test
    void opensTheRestByKeyboardAndClosesItAgain() {
        try (Visit visit = Browser.onDesk().as("veileder.kongsvinger").open("/")) {
            Page page = visit.page();
            Locator rest = page.locator(".header__more a[href='/notifications']");
            assertThat(rest.isVisible()).isFalse();
            page.locator(".header__entries summary").focus();
            page.keyboard().press("Enter");
            assertThat(rest.isVisible()).isTrue();
            visit.hasNoAccessibilityViolations().screenshot("menu-more");
            page.keyboard().press("Escape");
            assertThat(rest.isVisible()).isFalse();
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("SUMMARY");
        }
    }

    @Test
    void signingOutLiesBehindTheOwnName() {
        try (Visit visit = Browser.onDesk().as("veileder.kongsvinger").open("/follow-up")) {
            visit.page().locator(".header__visitor > summary").click();
            visit.hasNoAccessibilityViolations().screenshot("menu-own");
            visit.page().locator("form[action='/logout'] button").click();
            visit.open("/follow-up");
            assertThat(visit.page().url()).contains("/login");
        }
    }

    @Test
    void leadsToTheRestWithoutJavaScript() {
        try (Visit visit =
                Browser.withoutJavaScript().as("veileder.kongsvinger").open("/")) {
            visit.page().locator(".header__entries summary").click();
            visit.page().locator(".header__more a[href='/notifications']").click();
            assertThat(visit.page().url()).endsWith("/notifications");
            assertThat(visit.page().locator("[aria-current=page]").getAttribute("href"))
                    .isEqualTo("/notifications");
        }
    }

    @Test
    void opensTheRestWithinItselfOnThePhone() {
        try (Visit visit = Browser.onPhone().as("veileder.kongsvinger").open("/")) {
            visit.page().locator(".header__menu-button").click();
            visit.page().locator(".header__entries summary").click();
            assertThat(visit.page()
                            .locator(".header__more a[href='/notifications']")
                            .isVisible())
                    .isTrue();
            visit.hasNoAccessibilityViolations().doesNotScrollSideways().screenshot("menu-more-360");
        }
    }
}
