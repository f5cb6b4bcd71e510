package no.nystart.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.nystart.access.Accounts;

/**
 * One visitor with a browser profile of its own. Whatever goes wrong behind the page on the way (console errors, script
 * exceptions, violations of the content policy, answers of 500 and above) fails the test when the visit is closed.
 */
public final class Visit implements AutoCloseable {

    /** The two widths that every page is looked at. */
    public enum Screen {
        DESK(1280, 800),
        PHONE(360, 740);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String VIOLATIONS = """
            document.addEventListener('securitypolicyviolation', (violation) =>
                console.error('content policy: ' + violation.violatedDirective + ' ' + violation.blockedURI));
            """;

    private final BrowserContext context;
    private final Page page;
    private final boolean javaScript;
    private final List<String> troubles = new ArrayList<>();

    Visit(com.microsoft.playwright.Browser browser, Screen screen, boolean javaScript) {
        this.javaScript = javaScript;
        this.context = browser.newContext(new NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setJavaScriptEnabled(javaScript)
                .setLocale("nb-NO"));
        this.context.setDefaultTimeout(15_000);
        this.context.addInitScript(VIOLATIONS);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            // the browser logs an expected 4xx page as an error too; what matters of answers is told below
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                troubles.add("console: " + message.text());
            }
        });
        page.onPageError(error -> troubles.add("script: " + error));
        page.onResponse(response -> {
            // what is sent can be refused, by whatever it is sent
            boolean asset = !response.request().isNavigationRequest()
                    && response.request().method().equals("GET")
                    && response.status() >= 400;
            if (response.status() >= 500 || asset) {
                troubles.add(response.status() + " " + response.url());
            }
        });
    }

    public Visit open(String path) {
        page.navigate(Browser.address(path));
        return this;
    }

    /** Signs in as one of the demo's accounts. */
    public Visit as(String demoLogin) {
        return signedInAs(demoLogin, Accounts.DEMO_PASSWORD);
    }

    /** Signs in on the sign-in page and waits for the page after it. */
    public Visit signedInAs(String login, String password) {
        open("/login");
        page.locator("#login").fill(login);
        page.locator("#password").fill(password);
        page.locator("form:has(#password) button").click();
        page.waitForLoadState();
        assertThat(page.url()).as("signed in as %s", login).doesNotContain("/login");
        inBokmal();
        return this;
    }

    /** Whoever had the account before may have chosen another language, which the account keeps. */
    private void inBokmal() {
        if (!"nb".equals(page.locator("html").getAttribute("lang"))) {
            // folded away on a phone
            page.locator("button[name=language][value=nb]").evaluate("button => button.click()");
            page.waitForSelector("html[lang=nb]");
        }
    }

    /** Playwright's page, for clicks, fields and what else a test does. */
    public Page page() {
        return page;
    }

    public Visit at(Screen screen) {
        page.setViewportSize(screen.width, screen.height);
        return this;
    }

    /** 0 axe violations at 1280 and at 360 pixels, nothing cut off sideways; see {@link #screenshot}. */
    public Visit isForEverybody(String screenshot) {
        for (Screen screen : Screen.values()) {
            at(screen);
            screenshot(screenshot + "-" + screen.width);
            hasNoAccessibilityViolations();
            doesNotScrollSideways();
        }
        return this;
    }

    public Visit hasNoAccessibilityViolations() {
        if (!javaScript) {
            throw new IllegalStateException("axe runs as JavaScript in the page");
        }
        AxeResults results = new AxeBuilder(page)
                // otherwise it opens a page of its own for each look, to put frames together: there are none
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        assertThat(results.getViolations())
                .as("accessibility of %s at %s", page.url(), page.viewportSize().width)
                .map(violation -> violation.getId() + ": " + violation.getHelp() + " "
                        + violation.getNodes().stream()
                                .map(node -> node.getHtml())
                                .toList())
                .isEmpty();
        return this;
    }

    public Visit doesNotScrollSideways() {
        int beyond = (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(beyond).as("pixels beyond the right edge of %s", page.url()).isLessThanOrEqualTo(0);
        return this;
    }

    /** Into target/screenshots, the whole page; with -Dscreenshots, for they take as long as everything else of a visit. */
    public Visit screenshot(String name) {
        if (!Boolean.getBoolean("screenshots")) {
            return this;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** Fails now if anything went wrong behind the page so far. */
    public Visit hadNoTroubles() {
        assertThat(troubles).as("behind %s", page.url()).isEmpty();
        return this;
    }

    @Override
    public void close() {
        try {
            hadNoTroubles();
        } finally {
            context.close();
        }
    }
}
