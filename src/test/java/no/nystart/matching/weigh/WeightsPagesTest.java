package no.nystart.matching.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.matching.steer.Steering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WeightsPagesTest {

    @Inject
    Steering steering;

    @Inject
    WeighedBack weighed;

    private UUID cohort;
    private String path;
    private int before;

    @BeforeEach
    void aCohortWithARun() {
        cohort = steering.cohort();
        path = "/cohorts/" + cohort + "/weights";
        steering.run();
        before = weighed.times(cohort);
    }

    @AfterEach
    void asBefore() {
        weighed.toDefaults(cohort);
    }

    @Test
    void theCoordinatorSlidesSeesTheEffectAndSavesWithAReason() {
        try (Visit visit = Browser.onDesk().as("koordinator").open(path)) {
            Locator number = visit.page().locator("input[name=interest]");
            Locator range = visit.page().locator("input[data-slider=interest]");
            range.fill("100");
            assertThat(number.inputValue()).isEqualTo("100");
            number.fill("90");
            assertThat(range.inputValue()).isEqualTo("90");
            visit.page().locator("input[name=companyShare]").fill("1000");
            button(visit, "Se virkningen før du lagrer").click();
            visit.page().locator("#supposed table").first().waitFor();

            assertThat(main(visit)).contains("Nytt forslag").contains("Ingenting er lagret ennå.");
            assertThat(weighed.times(cohort)).isEqualTo(before);
            visit.isForEverybody("weights-effect");

            button(visit, "Lagre").click();
            assertThat(main(visit)).contains("Begrunnelse:");
            assertThat(number.inputValue()).isEqualTo("90");
            visit.page().getByLabel("Begrunnelse").fill("Flere sluttet fordi de ikke likte yrket.");
            button(visit, "Lagre").click();

            assertThat(main(visit))
                    .contains("Vektene er lagret. De gjelder fra neste matching.")
                    .contains("Flere sluttet fordi de ikke likte yrket.")
                    .contains("Samlende Koordinator")
                    .contains("Interesser: 30 før, 90 nå");
            visit.isForEverybody("weights-saved");
        }
        assertThat(weighed.times(cohort)).isEqualTo(before + 1);
    }

    @Test
    void withoutScriptsTheNumbersAloneAreTypedAndTheEffectIsAskedForAgain() {
        try (Visit visit = Browser.withoutJavaScript().as("koordinator").open(path)) {
            assertThat(visit.page().locator("input[type=range]:visible").count())
                    .isZero();
            visit.page().locator("input[name=learning]").fill("45");
            visit.page().getByLabel("Begrunnelse").fill("De vil lære mer.");
            button(visit, "Se virkningen før du lagrer").click();
            while (visit.page().locator("#supposed table").count() == 0) {
                button(visit, "Se virkningen før du lagrer").click();
            }
            assertThat(visit.page().getByLabel("Begrunnelse").inputValue()).isEqualTo("De vil lære mer.");
            button(visit, "Lagre").click();
            assertThat(main(visit)).contains("Læring: 15 før, 45 nå");
        }
    }

    @Test
    void theSecondEditorIsToldAndKeepsWhatWasTyped() {
        try (Visit second = Browser.onDesk().as("koordinator").open(path)) {
            try (Visit first = Browser.onDesk().as("koordinator").open(path)) {
                first.page().locator("input[name=wish]").fill("33");
                first.page().getByLabel("Begrunnelse").fill("Ønskene ble glemt.");
                button(first, "Lagre").click();
                assertThat(main(first)).contains("Vektene er lagret");
            }
            second.page().locator("input[name=commute]").fill("44");
            second.page().getByLabel("Begrunnelse").fill("Bussen går sjelden.");
            button(second, "Lagre").click();

            assertThat(main(second)).contains("Noen andre har endret vektene").contains("Standard 20, nå 33.");
            assertThat(second.page().locator("input[name=commute]").inputValue())
                    .isEqualTo("44");
            assertThat(second.page().getByLabel("Begrunnelse").inputValue()).isEqualTo("Bussen går sjelden.");
            second.isForEverybody("weights-meanwhile");
            button(second, "Lagre").click();
            assertThat(main(second)).contains("Vektene er lagret").contains("Ønskene ble glemt.");
        }
    }

    @Test
    void aCaseworkerReadsTheWeightsAndWhyTheyAreSo() {
        try (Visit visit = Browser.onDesk().as("veileder.odal").open("/cohorts/" + cohort + "/matching")) {
            visit.page().getByRole(AriaRole.LINK, link("Vekter")).click();
            assertThat(main(visit)).contains("Hvor mye det teller at reiseveien er kort.");
            assertThat(visit.page().locator("main input").count()).isZero();
            visit.isForEverybody("weights-read");
        }
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions link(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions()
                .setName(name)
                .setExact(true);
    }

    private static Locator button(Visit visit, String name) {
        return visit.page()
                .locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String main(Visit visit) {
        visit.page().waitForLoadState();
        return visit.page().locator("main").textContent();
    }
}
