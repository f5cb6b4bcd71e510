package no.nystart.outcome;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.SecretToken;
import no.nystart.access.SomeAccounts;
import no.nystart.access.vault.Vault;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.demo.Demo;
import no.nystart.followup.RunningPlacements.Three;
import no.nystart.notification.NoticeKind;
import no.nystart.notification.Recipient;
import no.nystart.notification.SomeNotices;
import no.nystart.outcome.status.Moment;
import no.nystart.outcome.status.Outcome;
import no.nystart.outcome.status.OutcomeQuestion;
import no.nystart.outcome.status.OutcomeQuestions;
import no.nystart.outcome.status.OutcomeRound;
import no.nystart.outcome.status.OutcomeSource;
import no.nystart.outcome.status.OutcomeStatus;
import no.nystart.outcome.status.Outcomes;
import no.nystart.register.people.YoungPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Young people are asked how it goes, and somebody gets to know. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OutcomeQuestionsTest {

    private static final LocalDate ENDS = EndedPlacements.ENDS;

    @Inject
    Demo demo;

    @Inject
    EndedPlacements some;

    @Inject
    OutcomeRound round;

    @Inject
    OutcomeQuestions questions;

    @Inject
    Outcomes outcomes;

    @Inject
    YoungPeople youngPeople;

    @Inject
    Vault vault;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomeNotices notices;

    private Three three;

    @BeforeEach
    void aPlacementIsOver() {
        demo.fill();
        notices.forget();
        three = some.ended();
    }

    @AfterEach
    void asBefore() {
        notices.forget();
        some.forget();
    }

    @Test
    void theyAreAskedOnceOnTheDayAndRemindedOnceAWeekLater() {
        goOn(ENDS);
        goOn(ENDS.plusDays(1));
        assertThat(toldToYoungPerson()).containsExactly(NoticeKind.OUTCOME_ASKED);

        goOn(ENDS.plusDays(7));
        goOn(ENDS.plusDays(8));
        assertThat(toldToYoungPerson()).containsExactly(NoticeKind.OUTCOME_ASKED, NoticeKind.OUTCOME_REMINDER);
    }

    @Test
    void whoeverIsKnownOfIsNeitherRemindedNorGivenUp() {
        goOn(ENDS);
        answer(OutcomeStatus.EDUCATION);

        goOn(ENDS.plusDays(7));
        goOn(ENDS.plusDays(28));
        assertThat(toldToYoungPerson()).containsExactly(NoticeKind.OUTCOME_ASKED);
        assertThat(question().isNotReached()).isFalse();
    }

    @Test
    void whoeverDoesNotAnswerInFourWeeksIsNotReachedAndTheCaseworkerIsTold() {
        goOn(ENDS);
        goOn(ENDS.plusDays(27));
        assertThat(question().isNotReached()).isFalse();

        goOn(ENDS.plusDays(28));
        assertThat(question().isNotReached()).isTrue();
        assertThat(notices.kindsTo(Recipient.account(three.caseworker().id())))
                .contains(NoticeKind.OUTCOME_NOT_REACHED);
    }

    @Test
    void nobodyIsAskedAgainOfAMomentThatACaseworkerHasToldOf() {
        some.itIs(ENDS.plusMonths(3));
        tell("MONTHS_3", "JOB_HERE").statusCode(200);

        goOn(ENDS.plusMonths(3));
        assertThat(toldToYoungPerson()).isEmpty();
    }

    @Test
    void ofSomebodyHiddenTheRoundKnowsNothing() {
        some.hide(three.placed().youngPerson());
        goOn(ENDS);

        assertThat(questions.of(List.of(three.placement()))).isEmpty();
    }

    @Test
    void oneTapAnswersAndCanBeTakenBackUntilTheLastDay() {
        goOn(ENDS);
        SecretToken token = questions.linkInto(question().id()).orElseThrow();
        try (Visit visit = Browser.withoutJavaScript().open("/outcome-links/" + token.text())) {
            visit.page().getByText("Jeg jobber et annet sted").click();
            visit.page().getByText("Takk for svaret").first().waitFor();
            assertThat(known(Moment.END).status()).isEqualTo(OutcomeStatus.JOB_ELSEWHERE);
            assertThat(known(Moment.END).source()).isEqualTo(OutcomeSource.OWN_ANSWER);

            visit.page().getByText("Svar noe annet").click();
            assertThat(visit.page().content()).doesNotContain("Prøvende", "Åkerbær");
            visit.page().getByText("Jeg jobber der jeg hadde praksis").click();
            visit.page().getByText("Takk for svaret").first().waitFor();
        }
        assertThat(known(Moment.END).status()).isEqualTo(OutcomeStatus.JOB_HERE);
    }

    @Test
    void theLinkIsForEverybodyAndOpeningItChangesNothing() {
        goOn(ENDS);
        SecretToken token = questions.linkInto(question().id()).orElseThrow();
        try (Visit visit = Browser.onPhone().open("/outcome-links/" + token.text())) {
            visit.isForEverybody("outcome-link");
            visit.open("/outcome-links/" + token.text() + "/thanks").isForEverybody("outcome-link-thanks");
            visit.open("/outcome-links/nothing").isForEverybody("outcome-link-closed");
        }
        assertThat(outcomes.of(three.placement())).isEmpty();
    }

    @Test
    void anExpiredLinkLooksLikeOneThatNeverWas() {
        goOn(ENDS);
        SecretToken token = questions.linkInto(question().id()).orElseThrow();
        some.itIs(ENDS.plusDays(28));

        assertThat(opened(token)).isEqualTo(opened(SecretToken.fresh()));
        assertThat(questions.linkInto(question().id())).isEmpty();
    }

    @Test
    void theLinkOfSomebodyHiddenSinceLooksLikeOneThatNeverWas() {
        goOn(ENDS);
        SecretToken token = questions.linkInto(question().id()).orElseThrow();
        some.hide(three.placed().youngPerson());

        assertThat(opened(token)).isEqualTo(opened(SecretToken.fresh()));
    }

    @Test
    void theYoungPersonAnswersOnTheOwnPage() {
        goOn(ENDS);
        try (Visit visit = Browser.onPhone()
                .signedInAs(three.youngPerson().login(), SomeAccounts.PASSWORD)
                .open("/afterwards")) {
            visit.isForEverybody("afterwards-asked").at(Visit.Screen.PHONE);
            visit.page().getByText("Jeg går på skole eller tar utdanning").click();
            visit.page().getByText("Svaret ditt er lagret").first().waitFor();
            visit.isForEverybody("afterwards-answered");
        }
        assertThat(known(Moment.END).recordedBy()).contains(three.youngPerson().id());
    }

    @Test
    void theCaseworkerSeesWhoIsNotKnownOfAndTells() {
        goOn(ENDS);
        try (Visit visit = Browser.onDesk()
                .signedInAs(three.caseworker().login(), SomeAccounts.PASSWORD)
                .open("/outcomes")) {
            visit.isForEverybody("outcomes");
            visit.open("/outcomes/" + three.placement()).isForEverybody("outcome");
            visit.page().getByText("Registrer status").last().click();
            visit.page().getByText("Hva gjør ungdommen?: ").first().waitFor();
            visit.page().getByLabel("Annet tiltak").check();
            visit.page().locator("form.form .aksel-button").click();
            visit.page().getByText("Statusen er lagret").first().waitFor();
            visit.isForEverybody("outcome-told");
            visit.open("/placements/" + three.placement()).isForEverybody("outcome-section");
        }
        assertThat(known(Moment.END).status()).isEqualTo(OutcomeStatus.OTHER_MEASURE);
    }

    @Test
    void aFileFillsInWhatNobodyHasToldAndTheSecondTimeNothing() {
        some.itIs(ENDS.plusMonths(3));
        tell("END", "NONE").statusCode(200);
        String id = QuarkusTransaction.requiringNew()
                .call(() -> youngPeople
                        .byId(three.placed().youngPerson())
                        .nationalId(vault)
                        .digits());
        String file = "nationalId;moment;status\n%1$s;MONTHS_3;JOB_ELSEWHERE\n%1$s;END;JOB_HERE\n%1$s;MONTHS_6;NONE\n"
                .formatted(id);

        take(file)
                .body("created", equalTo(1), "unchanged", equalTo(0), "bad", equalTo(2))
                .body("faults.row", contains(3, 4))
                .body("faults.code", contains("outcome-known-otherwise", "outcome-too-early"));
        take(file).body("created", equalTo(0), "unchanged", equalTo(1), "bad", equalTo(2));
        assertThat(known(Moment.END).status()).isEqualTo(OutcomeStatus.NONE);
        assertThat(known(Moment.MONTHS_3).source()).isEqualTo(OutcomeSource.IMPORT);
    }

    @Test
    void theImportPageTellsOfEachRow() {
        try (Visit visit = Browser.onDesk()
                .signedInAs(three.caseworker().login(), SomeAccounts.PASSWORD)
                .open("/outcome-imports")) {
            visit.isForEverybody("outcome-imports");
            visit.page().getByText("Les inn filen").click();
            visit.page().locator(".aksel-error-summary").waitFor();
        }
    }

    private void goOn(LocalDate day) {
        some.itIs(day);
        QuarkusTransaction.requiringNew().run(() -> round.on(day));
    }

    private OutcomeQuestion question() {
        return QuarkusTransaction.requiringNew()
                .call(() -> questions.of(List.of(three.placement())).getFirst());
    }

    private void answer(OutcomeStatus status) {
        QuarkusTransaction.requiringNew().run(() -> questions.answer(question(), status, null));
    }

    private Outcome known(Moment moment) {
        return QuarkusTransaction.requiringNew()
                .call(() -> outcomes.of(three.placement(), moment).orElseThrow());
    }

    private List<NoticeKind> toldToYoungPerson() {
        return notices.kindsTo(Recipient.youngPerson(three.placed().youngPerson())).stream()
                .filter(kind -> kind.name().startsWith("OUTCOME"))
                .toList();
    }

    private ValidatableResponse tell(String moment, String status) {
        return given().auth()
                .oauth2(accounts.apiTokenOf(three.caseworker()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"status\": \"" + status + "\"}")
                .put("/api/v1/placements/" + three.placement() + "/outcomes/" + moment)
                .then();
    }

    private ValidatableResponse take(String file) {
        return given().auth()
                .oauth2(accounts.apiTokenOf(three.caseworker()))
                .contentType("text/csv; charset=UTF-8")
                .body(file)
                .post("/api/v1/outcome-imports")
                .then()
                .statusCode(200);
    }

    /** Without what every page has of its own. */
    private static String opened(SecretToken token) {
        Response answer = given().get("/outcome-links/" + token.text());
        assertThat(answer.statusCode()).isEqualTo(404);
        return answer.asString().replace(token.text(), "").replaceAll("value=\"[^\"]{20,}\"", "");
    }
}
