package no.nystart.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The system's Chromium, one for all tests of a run. {@code Browser.open("/login")} is a visitor on a desk;
 * {@code Browser.onPhone().open("/login")} one at 360 pixels. Each has a profile of its own and is closed by
 * try-with-resources. A missing browser skips the test loudly, and fails it where the environment has CI=true.
 */
public final class Browser {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static com.microsoft.playwright.@Nullable Browser running;

    private Browser() {}

    /** A visitor at 1280 by 800, in bokmål, who opens this path. */
    public static Visit open(String path) {
        return onDesk().open(path);
    }

    public static Visit onDesk() {
        return new Visit(started(), Visit.Screen.DESK, true);
    }

    public static Visit onPhone() {
        return new Visit(started(), Visit.Screen.PHONE, true);
    }

    public static Visit withoutJavaScript() {
        return new Visit(started(), Visit.Screen.DESK, false);
    }

    /** A path of the service under test as an address. */
    static String address(String path) {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        return "http://localhost:" + port + path;
    }

    private static synchronized com.microsoft.playwright.Browser started() {
        if (running == null) {
            Path executable = executable().orElseGet(Browser::missing);
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            running = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setHeadless(true)
                            .setArgs(ARGUMENTS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return running;
    }

    private static Optional<Path> executable() {
        String path = System.getenv().getOrDefault("PATH", "");
        return NAMES.stream()
                .flatMap(name -> Stream.concat(
                                Stream.of(path.split(java.io.File.pathSeparator, -1)),
                                Stream.of("/usr/bin", "/snap/bin"))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path missing() {
        String what = "No Chromium on this machine (looked for " + String.join(", ", NAMES)
                + "): the pages were NOT tested. Install it, or run .ci/run, which does.";
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(what);
        }
        System.err.println("WARNING: " + what);
        return Assumptions.abort(what);
    }
}
