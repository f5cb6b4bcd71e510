package no.nystart;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.common.FieldClock;
import no.nystart.launch.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One placement of the demo from its proposal to its end, played through the pages of the packaged service by those who
 * would: with a missed check-in, a red flag and its action, an extension, another leader and a review of three. Everybody
 * keeps one browser; the demo's date moves from page to page.
 */
class StoryIT {

    private static final String PERSON = "Lykkelig Hest";
    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("nb"));

    @TempDir
    Path folder;

    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private Service service;
    private String placement;

    @BeforeEach
    void theServiceIsThere() {
        // without its past: the day tells of this placement alone
        service = Service.start(Map.of("NYSTART_DATA", folder.resolve("data").toString(), "NYSTART_DEMO_PAST", "false"))
                .untilReady();
        System.setProperty(
                "quarkus.http.test-port", String.valueOf(service.address("/").getPort()));
    }

    @AfterEach
    void everybodyGoesHome() {
        try {
            visits.values().forEach(Visit::close);
        } finally {
            System.clearProperty("quarkus.http.test-port");
            service.close();
        }
    }

    @Test
    void aPlacementIsPlayedThrough() {
        aMatchIsProposedAndAcceptedByAll();
        theAgreementIsSignedByAllThree();
        dateMovesTo("2027-02-01");
        thePlacementBegins();
        theFirstCheckInIsTold();
        aMissedCheckInShowsAndSilenceBecomesRed();
        theRedGetsItsAction();
        theNextCheckInTakesTheSilenceAway();
        theThreeHoldTheirReview();
        thePlacementIsExtendedAndSignedAnew();
        anotherLeaderTakesOver();
        thePlacementIsCompleted();
    }

    private void aMatchIsProposedAndAcceptedByAll() {
        Page coordinator = desk("koordinator", "/cohorts");
        press(coordinator, "main table a");
        String cohort = coordinator.url().replaceAll("^.*(/cohorts/[^/]+).*$", "$1");
        go(coordinator, cohort + "/matching");
        coordinator.locator("input[value=PT30S]").check();
        press(coordinator, "main form button");
        coordinator.waitForURL("**/runs/**");
        coordinator
                .locator("button:has-text('Legg fram for')")
                .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        press(coordinator, "button:has-text('Legg fram for')");

        Page caseworker = desk("veileder.kongsvinger", "/decisions");
        press(caseworker, "tr:has-text('Hest, Lykkelig') a:has-text('Ta stilling')");
        caseworker.locator("input[value=ACCEPTED]").check();
        caseworker.locator("textarea[name=reason]").fill("Snekker er det hun lærer mest av");
        press(caseworker, "button:has-text('Lagre beslutningen')");

        answerYes(phone("bedrift.trelast", "/answers"));
        answerYes(phone("ungdom", "/answers"));
    }

    private void answerYes(Page page) {
        press(page, "main a[href^='/matches/']");
        page.locator("input[value=YES]").check();
        press(page, "main form:has(input[value=YES]) button");
    }

    private void theAgreementIsSignedByAllThree() {
        Page caseworker = desk("veileder.kongsvinger", "/agreements");
        press(caseworker, "main a:has-text('Skriv avtalen')");
        press(caseworker, "button[name=send]");
        placement = caseworker.url().replaceAll("^.*/agreements/([^/?]+).*$", "$1");

        sign(phone("ungdom", "/agreements/" + placement + "/young-person"));
        sign(phone("mentor.trelast", "/agreements/" + placement + "/company"));

        go(caseworker, "/agreements/" + placement + "/nav");
        caseworker.locator("input[name=displacesNobody]").check();
        caseworker
                .locator("input[name=employeesInformedOn]")
                .fill(LocalDate.now(FieldClock.NORWAY).toString());
        caseworker.locator("select[name=benefit]").selectOption("PROGRAMME_ALLOWANCE");
        caseworker.locator("input[name=benefitReportExplained]").check();
        press(caseworker, "button:has-text('Skriv under for NAV')");
        assertThat(main(caseworker)).contains("Praksisen er avtalt");
    }

    private static void sign(Page page) {
        press(page, "button:has-text('skriver under')");
        assertThat(main(page)).contains("du har skrevet under");
    }

    private void thePlacementBegins() {
        assertThat(main(desk("veileder.kongsvinger", "/"))).contains("Praksiser som skulle ha begynt: 1");
        change("START", page -> {});
        assertThat(main(desk("veileder.kongsvinger", "/placements/" + placement)))
                .contains("Pågår");
    }

    private void theFirstCheckInIsTold() {
        Page leader = phone("mentor.trelast", "/");
        press(leader, "main a:has-text('Hvordan går det med Lykkelig')");
        tell(leader, 4);
        assertThat(main(leader)).contains("Takk!");
    }

    private static void tell(Page leader, int score) {
        choose(leader, "input[name=score][value='" + score + "']");
        press(leader, "main button:has-text('Lagre')");
        leader.waitForURL(url -> url.matches(".*/check-ins/[^/]+$"));
    }

    private void aMissedCheckInShowsAndSilenceBecomesRed() {
        dateMovesTo("2027-02-04");
        assertThat(main(desk("veileder.kongsvinger", "/follow-up?list=OVERDUE")))
                .contains("Hest, Lykkelig");

        dateMovesTo("2027-02-12");
        assertThat(main(desk("veileder.kongsvinger", "/"))).contains("Røde flagg uten tiltak: 1");
    }

    private void theRedGetsItsAction() {
        Page caseworker = desk("veileder.kongsvinger", "/flags/" + placement);
        press(caseworker, "main a:has-text('Avgjør')");
        caseworker.locator("textarea[name=cause]").fill("Lederen har vært på kurs");
        caseworker.locator("textarea[name=action]").fill("Ringer lederen og avtaler en fast dag");
        caseworker.locator("input[name=due]").fill("2027-02-16");
        press(caseworker, "main button:has-text('Lagre')");
        assertThat(main(desk("veileder.kongsvinger", "/flags/" + placement)))
                .contains("Gjøres innen 16. februar 2027. Ansvarlig: Vennlig Veileder");
        assertThat(main(desk("veileder.kongsvinger", "/"))).doesNotContain("Røde flagg uten tiltak");
    }

    private void theNextCheckInTakesTheSilenceAway() {
        Page leader = phone("mentor.trelast", "/");
        press(leader, "main a:has-text('Hvordan går det med Lykkelig')");
        tell(leader, 3);
        assertThat(main(desk("veileder.kongsvinger", "/flags/" + placement)))
                .contains("Nede fra 12. februar 2027")
                .doesNotContain("Rødt");
    }

    private void theThreeHoldTheirReview() {
        dateMovesTo("2027-03-01");
        String review = "/placements/" + placement + "/reviews/review-4";
        contribute(phone("ungdom", review), 5, "Kollegene");
        contribute(phone("mentor.trelast", review), 2, "Hun prøver");
        contribute(desk("veileder.kongsvinger", review), 4, "Hun møter");
        Page caseworker = desk("veileder.kongsvinger", review);
        assertThat(main(caseworker)).contains("Her ser dere ulikt på det");
        caseworker.locator("textarea[name=minutes]").fill("Lederen og Lykkelig går gjennom tegningene hver fredag");
        caseworker.locator("input[name=what1]").fill("Sette av fredag klokka ett");
        caseworker.locator("select[name=owner1]").selectOption("LEADER");
        caseworker.locator("input[name=due1]").fill("2027-03-05");
        press(caseworker, "button:has-text('be om enighet')");
        agree(phone("ungdom", review));
        agree(phone("mentor.trelast", review));
        assertThat(main(desk("veileder.kongsvinger", review)))
                .contains("Alle tre er enige om referatet", "Sette av fredag klokka ett");
    }

    private static void contribute(Page page, int score, String works) {
        choose(page, "input[name=score][value='" + score + "']");
        page.locator("textarea[name=works]").fill(works);
        press(page, "main form:has(textarea[name=works]) button:has-text('Lagre')");
    }

    private static void agree(Page page) {
        press(page, "main button:has-text('Jeg er enig')");
    }

    private void thePlacementIsExtendedAndSignedAnew() {
        change("EXTEND", page -> {
            page.locator("input[name=ends]").fill("2027-08-31");
            page.locator("textarea[name=why]").fill("Trenger en måned til for å få praksisbeviset");
        });
        sign(phone("ungdom", "/agreements/" + placement + "/young-person"));
        sign(phone("mentor.trelast", "/agreements/" + placement + "/company"));
        Page caseworker = desk("veileder.kongsvinger", "/agreements/" + placement + "/nav");
        caseworker.locator("input[name=displacesNobody]").check();
        caseworker.locator("input[name=employeesInformedOn]").fill("2027-02-26");
        caseworker.locator("select[name=benefit]").selectOption("PROGRAMME_ALLOWANCE");
        caseworker.locator("input[name=benefitReportExplained]").check();
        press(caseworker, "button:has-text('Skriv under for NAV')");
        assertThat(main(phone("ungdom", "/plan"))).contains("31. august 2027");
    }

    private void anotherLeaderTakesOver() {
        Page company = desk("bedrift.trelast", "/");
        press(company, "main a:has-text('Se bedriften')");
        go(company, company.url().replaceAll("^.*(/companies/[^/?]+).*$", "$1") + "/leaders/new");
        company.locator("input[name=code]").fill("L9");
        company.locator("input[name=name]").fill("Nøyaktig Fil");
        company.locator("input[name=places]").all().forEach(Locator::check);
        company.locator("input[name=capacity]").fill("3");
        company.locator("input[name=from]").fill("2027-03-01");
        company.locator("input[name=to]").fill("2027-11-30");
        company.locator("input[name=ready]").check();
        press(company, "main button:has-text('Lagre')");

        dateMovesTo("2027-04-01");
        change("REPLACE_LEADER", page -> {
            page.locator("select[name=leader]").selectOption(new SelectOption().setLabel("Nøyaktig Fil"));
            page.locator("textarea[name=why]").fill("Tålmodig Høvel slutter i bedriften");
        });
        assertThat(main(phone("ungdom", "/plan"))).contains("Nøyaktig Fil");
        assertThat(main(phone("mentor.trelast", "/"))).doesNotContain(PERSON);
    }

    private void thePlacementIsCompleted() {
        dateMovesTo("2027-09-01");
        change("COMPLETE", page -> {});
        assertThat(main(desk("veileder.kongsvinger", "/placements/" + placement)))
                .contains("Fullført");
    }

    /** Fills the form of a change in, looks at what it would do and saves it. */
    private void change(String kind, Consumer<Page> filling) {
        Page page = desk("veileder.kongsvinger", "/placements/" + placement + "/changes/" + kind);
        filling.accept(page);
        press(page, "button[value=preview]");
        assertThat(main(page)).contains("Ingenting er lagret ennå");
        press(page, "button[value=confirm]");
        assertThat(page.url()).endsWith("/placements/" + placement);
    }

    private void dateMovesTo(String date) {
        Page page = desk("veileder.kongsvinger", "/clock");
        page.locator("input[name=date]").fill(date);
        press(page, "main button:has-text('Flytt til denne datoen')");
        page.locator("main input[name=date]").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        assertThat(main(page)).contains(LocalDate.parse(date).format(IN_WORDS));
    }

    private Page desk(String login, String path) {
        return at(visits.computeIfAbsent(login, who -> Browser.onDesk().as(who)), path);
    }

    private Page phone(String login, String path) {
        return at(visits.computeIfAbsent(login, who -> Browser.onPhone().as(who)), path);
    }

    private static Page at(Visit visit, String path) {
        visit.open(path);
        return visit.page();
    }

    private static void go(Page page, String path) {
        page.navigate(page.url().replaceAll("^(https?://[^/]+).*$", "$1") + path);
    }

    private static void press(Page page, String what) {
        page.locator(what).first().click();
        page.waitForLoadState(LoadState.LOAD);
    }

    /** Radio buttons that are drawn as faces are covered by their labels. */
    private static void choose(Page page, String radio) {
        page.locator(radio).check(new Locator.CheckOptions().setForce(true));
    }

    private static String main(Page page) {
        return page.locator("main").innerText().replace('\u00a0', ' ');
    }
}
