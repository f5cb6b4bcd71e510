package no.nystart.notification;

import static io.restassured.RestAssured.given;
import static no.nystart.notification.SomeNotices.aPhone;
import static no.nystart.notification.SomeNotices.also;
import static no.nystart.notification.SomeNotices.anAddress;
import static no.nystart.notification.SomeNotices.proposalTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.UUID;
import no.nystart.MovableClock;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.common.delivery.Undelivered;
import no.nystart.demo.Demo;
import no.nystart.register.SomePeople;
import no.nystart.register.people.YoungPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NoticePagesTest {

    private static final Grant KONGSVINGER = Grant.inOffice(Role.CASEWORKER, "glamdal", "0402");

    @Inject
    Demo demo;

    @Inject
    SomeNotices stage;

    @Inject
    SomePeople people;

    @Inject
    SomeAccounts accounts;

    @Inject
    Postman postman;

    @Inject
    Letterbox mail;

    @BeforeEach
    void inTheMorning() {
        demo.fill();
        stage.forget();
        stage.comes(LocalTime.of(9, 30));
    }

    @AfterEach
    void asBefore() {
        mail.worksAgain();
        stage.forget();
        MovableClock.backToNow();
    }

    /** A letter that nobody took, given up. */
    private Tiding failed(String address) {
        Tiding tiding = proposalTo(stage.reachedAt(null, address));
        mail.takesNothing(Undelivered.Why.NO_ANSWER);
        stage.happen(tiding);
        stage.triesLast(tiding.to());
        postman.work();
        mail.worksAgain();
        return tiding;
    }

    @Test
    void theOfficeSeesWhatWasSentWhatWaitsAndWhatFailedAndSendsItAgain() {
        String address = anAddress();
        Tiding overtaken = proposalTo(stage.reachedAt(aPhone(), null));
        stage.happen(overtaken);
        stage.happen(also(overtaken, NoticeKind.PROPOSAL_CLOSED));
        stage.happen(proposalTo(stage.reservedAt(aPhone(), null)));
        failed(address);
        stage.comes(LocalTime.of(22, 15));
        stage.happen(proposalTo(stage.reachedAt(aPhone(), null)));

        try (Visit visit = Browser.onDesk().as("veileder.kongsvinger")) {
            Page page = visit.open("/notifications").page();
            visit.isForEverybody("notifications");
            assertThat(page.locator("tbody tr").count()).isEqualTo(5);
            assertThat(page.locator("tbody").textContent())
                    .contains("Prøvende Åkerbær", "Avløst av en nyere", "med SMS", "Ring", "kl. 08.00")
                    .doesNotContain(address);

            page.getByLabel("Tilstand").selectOption("FAILED");
            page.getByText("Vis treff").click();
            Locator rows = page.locator("tbody tr");
            assertThat(rows.count()).isEqualTo(1);
            assertThat(rows.textContent()).contains("Vi fikk ikke kontakt med den som skulle sende den.");
            visit.isForEverybody("notifications-failed");

            page.getByText("Send på nytt").click();
            assertThat(page.locator("[role=status]").textContent()).contains("sendes på nytt");
            stage.comes(LocalTime.of(8, 1));
            postman.work();
            assertThat(mail.to(address)).hasSize(1);
        }
    }

    @Test
    void theStartPageTellsWhomToCallAndOnePressMarksItDone() {
        Tiding tiding = proposalTo(stage.reservedAt(aPhone(), null));
        stage.happen(tiding);
        postman.work();
        try (Visit visit = Browser.onDesk().as("veileder.kongsvinger")) {
            visit.isForEverybody("day-with-a-call");
            Locator item = visit.page().locator(".day-item:has-text('Ring: Prøvende Åkerbær')");
            assertThat(item.textContent()).contains("Du har fått et forslag i Nystart.");
            item.getByText("Utført").click();
            assertThat(visit.page().locator("[role=status]").textContent()).contains("Notert");
            assertThat(visit.open("/")
                            .page()
                            .locator(".day-item:has-text('Ring: Prøvende')")
                            .count())
                    .isZero();
        }
        assertThat(stage.statesOf(tiding.to())).containsExactly(Notice.State.DONE_BY_HAND);
    }

    @Test
    void aFewAreNamedOnTheStartPageAndTheRestStandsInTheList() {
        for (int person = 1; person <= 5; person++) {
            stage.happen(proposalTo(stage.reservedAt(person % 2 == 0 ? aPhone() : null, null)));
        }
        postman.work();
        try (Visit visit = Browser.withoutJavaScript().as("veileder.kongsvinger")) {
            Page page = visit.page();
            assertThat(page.locator(".day-item__deed").count()).isEqualTo(3);
            page.getByText("Flere å ringe eller skrive til: 2").click();
            assertThat(page.locator("tbody tr").count()).isEqualTo(5);
            assertThat(page.locator("tbody tr:has-text('Send brev')").count()).isEqualTo(3);
            page.locator("tbody tr:has-text('Ring') button").first().click();
            assertThat(page.locator("tbody tr").count()).isEqualTo(4);
        }
        try (Visit visit = Browser.onDesk().as("veileder.kongsvinger").open("/notifications/tasks")) {
            visit.isForEverybody("notification-tasks");
        }
    }

    @Test
    void colleaguesFindEachOthersTasksInTheOfficesListOnly() {
        stage.happen(proposalTo(stage.reservedAt(aPhone(), null)));
        postman.work();
        Account colleague = accounts.with(KONGSVINGER);
        try (Visit visit = Browser.onDesk().signedInAs(colleague.login(), SomeAccounts.PASSWORD)) {
            Page page = visit.open("/notifications/tasks").page();
            assertThat(page.locator("tbody tr").count()).isZero();
            page.getByLabel("Hvem sine").selectOption("office");
            page.getByText("Vis treff").click();
            assertThat(page.locator("tbody tr").count()).isEqualTo(1);
        }
    }

    @Test
    void anAdministratorSeesCountsAndFailuresWithoutNames() {
        failed(anAddress());
        stage.happen(proposalTo(stage.reachedAt(aPhone(), null)));
        postman.work();
        try (Visit visit = Browser.onDesk().as("administrator").open("/notifications")) {
            visit.isForEverybody("notifications-administrator");
            Page page = visit.page();
            assertThat(page.locator("main").textContent())
                    .containsSubsequence("Sendt", "1 med SMS", "Feilet", "1")
                    .doesNotContain("Prøvende", "Åkerbær");
            page.getByText("Send på nytt").click();
            assertThat(page.locator("main").textContent()).contains("Ingen beskjeder har feilet.");
        }
    }

    @Test
    void whoIsHiddenIsATaskForSomebodyClearedAndNothingToOthers() {
        YoungPerson hidden = people.aYoungPerson()
                .inKongsvinger()
                .named("Skjermet", "Ugle")
                .shielded()
                .registered();
        Tiding tiding = proposalTo(hidden);
        stage.happenToSomebodyHidden(tiding);
        postman.work();

        for (String path : new String[] {"/", "/notifications", "/notifications/tasks?whose=office"}) {
            for (String login : new String[] {"veileder.kongsvinger", "leder.kongsvinger"}) {
                try (Visit visit = Browser.onDesk().as(login).open(path)) {
                    assertThat(visit.page().locator("main").textContent())
                            .as("%s as %s", path, login)
                            .doesNotContain("Ugle", "Gi beskjed selv");
                }
            }
        }
        try (Visit visit = Browser.onDesk().as("administrator").open("/notifications")) {
            assertThat(visit.page().locator("main").textContent()).contains("Ingen beskjeder her.");
        }
        try (Visit visit = Browser.onDesk().as("veileder.klarert")) {
            Page page = visit.page();
            assertThat(page.locator("main").textContent()).contains("Gi beskjed selv: Skjermet Ugle");
            visit.open("/notifications").isForEverybody("notifications-hidden");
            visit.open("/notifications/tasks");
            page.locator("tbody tr:has-text('Skjermet Ugle') button").click();
            assertThat(page.locator("tbody").count()).isZero();
        }
        assertThat(stage.statesOf(tiding.to())).containsExactly(Notice.State.DONE_BY_HAND);
    }

    @Test
    void anotherOfficeFindsNothingOfIt() {
        Tiding tiding = failed(anAddress());
        UUID notice = stage.idsOf(tiding.to()).getFirst();
        Account elsewhere = accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0419"));
        Cookies cookies = SomeAccounts.signedIn(elsewhere);
        given().cookies(cookies)
                .get("/notifications")
                .then()
                .statusCode(200)
                .body(containsString("Ingen beskjeder her."));
        for (String deed : new String[] {"/notifications/%s/sending", "/notifications/tasks/%s/completion"}) {
            given().cookies(cookies)
                    .formParam("csrf", cookies.getValue("nystart_csrf"))
                    .post(deed.formatted(notice))
                    .then()
                    .statusCode(404);
        }
        assertThat(stage.statesOf(tiding.to())).containsExactly(Notice.State.FAILED);
    }

    @Test
    void anAdministratorSaysWhereAnAccountIsWrittenTo() {
        Account account = accounts.with(KONGSVINGER);
        try (Visit visit = Browser.onDesk().as("administrator").open("/accounts/" + account.id())) {
            Page page = visit.page();
            page.getByLabel("E-postadresse").fill("ikke en adresse");
            page.getByText("Lagre e-postadressen").click();
            assertThat(page.locator("#errors").textContent()).contains("ikke en adresse kan ikke leses");
            visit.isForEverybody("account-email");
            page.getByLabel("E-postadresse").fill("rask.elg@nav.example");
            page.getByText("Lagre e-postadressen").click();
            assertThat(page.getByLabel("E-postadresse").inputValue()).isEqualTo("rask.elg@nav.example");
        }
    }

    @Test
    void whatWasSentIsNotToldByHandAfterwards() {
        Tiding tiding = proposalTo(stage.reachedAt(aPhone(), null));
        stage.happen(tiding);
        postman.work();
        Cookies cookies = SomeAccounts.signedIn(accounts.with(KONGSVINGER));
        given().cookies(cookies)
                .formParam("csrf", cookies.getValue("nystart_csrf"))
                .post("/notifications/tasks/%s/completion"
                        .formatted(stage.idsOf(tiding.to()).getFirst()))
                .then()
                .statusCode(409)
                .body(containsString("Beskjeden er alt sendt."));
    }
}
