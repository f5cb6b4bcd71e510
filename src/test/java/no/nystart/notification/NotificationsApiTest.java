package no.nystart.notification;

import static io.restassured.RestAssured.given;
import static no.nystart.notification.SomeNotices.anAddress;
import static no.nystart.notification.SomeNotices.proposalTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalTime;
import java.util.UUID;
import no.nystart.MovableClock;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.common.delivery.Undelivered;
import no.nystart.demo.Demo;
import no.nystart.matching.run.Described;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NotificationsApiTest {

    private static final String PATH = "/api/v1/notifications";
    private static final Grant KONGSVINGER = Grant.inOffice(Role.CASEWORKER, "glamdal", "0402");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Demo demo;

    @Inject
    SomeNotices stage;

    @Inject
    SomeAccounts accounts;

    @Inject
    Postman postman;

    @Inject
    Letterbox mail;

    private Tiding tiding;
    private String address;

    @BeforeEach
    void aLetterWasGivenUp() {
        demo.fill();
        stage.comes(LocalTime.of(9, 30));
        address = anAddress();
        tiding = proposalTo(stage.reachedAt(null, address));
        mail.takesNothing(Undelivered.Why.NO_ANSWER);
        stage.happen(tiding);
        stage.triesLast(tiding.to());
        postman.work();
        mail.worksAgain();
    }

    @AfterEach
    void asBefore() {
        mail.worksAgain();
        stage.forget();
        MovableClock.backToNow();
    }

    @Test
    void theOfficeListsWhatFailedByNameAndHasItSentAgain() throws IOException {
        RequestSpecification caseworker = as(KONGSVINGER);
        JsonNode failed = list("?state=FAILED", caseworker).get("notices");
        assertThat(failed).hasSize(1);
        assertThat(failed.at("/0/to").textValue()).contains("Åkerbær");
        assertThat(failed.toString()).doesNotContain(address);
        assertThat(Described.names(Described.now().example(PATH, "get", "200").at("/notices/0")))
                .containsAll(Described.names(failed.get(0)).stream()
                        .filter(name -> !name.equals("failedBecause"))
                        .toList());

        String notice = failed.at("/0/id").textValue();
        UUID key = UUID.randomUUID();
        assertThat(sendAgain(notice, key, caseworker).statusCode()).isEqualTo(204);
        assertThat(sendAgain(notice, key, caseworker).header("Idempotency-Replayed"))
                .isEqualTo("true");
        assertThat(sendAgain(notice, UUID.randomUUID(), caseworker).statusCode())
                .isEqualTo(409);
        postman.work();
        assertThat(mail.to(address)).hasSize(1);
    }

    @Test
    void anotherOfficeSeesNothingOfItAndAnAdministratorOnlyThatItFailed() throws IOException {
        assertThat(list("", as(Grant.inOffice(Role.CASEWORKER, "glamdal", "0419")))
                        .get("notices"))
                .isEmpty();

        JsonNode seen = list("", as(Grant.of(Role.ADMINISTRATOR)));
        assertThat(seen.get("notices")).isEmpty();
        assertThat(seen.at("/failures/0/failedBecause").textValue()).isEqualTo("NO_ANSWER");
        assertThat(seen.toString())
                .doesNotContain("Åkerbær")
                .doesNotContain(tiding.to().id().toString());
    }

    private JsonNode list(String query, RequestSpecification sender) throws IOException {
        return JSON.readTree(given().spec(sender)
                .get(PATH + query)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private Response sendAgain(String notice, UUID key, RequestSpecification sender) {
        return given().spec(sender)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .post(PATH + "/" + notice + "/sending");
    }

    private RequestSpecification as(Grant grant) {
        return given().auth().oauth2(accounts.apiTokenOf(accounts.with(grant)));
    }
}
