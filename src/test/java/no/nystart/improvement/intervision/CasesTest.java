package no.nystart.improvement.intervision;

import static io.restassured.RestAssured.given;
import static no.nystart.followup.SomeFollowUp.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import no.nystart.FieldTime;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.SomeAccounts;
import no.nystart.common.Refusal;
import no.nystart.common.Refused;
import no.nystart.demo.Demo;
import no.nystart.followup.SomeFollowUp;
import no.nystart.followup.alarm.Alarms;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CasesTest {

    private static final String HARMLESS = "En ungdom, 18–21 år, kommer sjelden før klokka ti. Hva kan lederen gjøre?";

    @Inject
    Demo demo;

    @Inject
    SomePlacements placements;

    @Inject
    SomeProposals proposals;

    @Inject
    SomeFollowUp followUp;

    @Inject
    SomeIntervision some;

    @Inject
    SomeAccounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    Cases cases;

    @Inject
    SessionViews views;

    @Inject
    Alarms alarms;

    @Inject
    EntityManager entities;

    @Inject
    FieldTime time;

    private Placed placed;
    private Account bringer;
    private Account coach;
    private Account colleague;
    private UUID session;
    private UUID flag;

    @BeforeEach
    void aWorryAndASession() {
        demo.fill();
        placed = placements.signed();
        followUp.onDay(START.plusDays(15));
        bringer = some.aCaseworker("0402");
        coach = some.aCoach();
        colleague = some.aCaseworker("0419");
        session = some.aSession(coach);
        flag = some.aWorry(placed, "Ugle kom for sent 12. mars, ring 41234567");
    }

    @AfterEach
    void asBefore() {
        proposals.forget();
        time.backToNow();
    }

    @Test
    void aCaseIsReadByThoseWhoHaveSignedAndByNobodyBeforeItIsReviewed() {
        cases.open(placed.id(), flag, session, HARMLESS, bringer.id());
        some.signs(session, colleague);
        assertThat(views.of(session, colleague.id()).told()).isNull();
        assertThat(views.of(session, colleague.id()).hasCase()).isFalse();

        cases.review(placed.id(), flag, "v0", HARMLESS, bringer.id());

        assertThat(views.of(session, colleague.id()).told()).isEqualTo(HARMLESS);
        assertThat(views.of(session, coach.id()).told()).isNull();
        assertThat(views.of(session, coach.id()).takingPart()).isEmpty();
    }

    @Test
    void whatTellsWhoItIsIsNotShownToAnybody() {
        cases.open(placed.id(), flag, session, HARMLESS, bringer.id());
        String name = QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select y.firstName from YoungPerson y where y.id = :id", String.class)
                        .setParameter("id", placed.youngPerson())
                        .getSingleResult());

        refused(
                IntervisionRefusal.STILL_KNOWN,
                () -> cases.review(placed.id(), flag, "v0", name + " kommer for sent", bringer.id()));
        refused(
                IntervisionRefusal.STILL_KNOWN,
                () -> cases.review(placed.id(), flag, "v0", "Den hos Prøvende Verksted", bringer.id()));
        assertThat(views.of(session, colleague.id()).hasCase()).isFalse();
    }

    @Test
    void aDraftFromTheApiHasNeitherNamesNorDatesOfTheConcern() {
        Response brought = bring("Hva gjør lederen når ungdommen ikke kom 14. mars?");

        assertThat(brought.statusCode()).as(brought.asString()).isEqualTo(201);
        String told = brought.jsonPath().getString("told");
        assertThat(told).contains("uke 3", "bekymret", "av praksisen").doesNotContain("mars", "41234567", "Verksted");
        assertThat(brought.header("ETag")).isEqualTo("\"v0\"");
    }

    @Test
    void aSessionLooksAtOneCase() {
        cases.open(placed.id(), flag, session, HARMLESS, bringer.id());
        Placed other = placements.signed();
        UUID another = some.aWorry(other, "Svarer ikke");

        refused(
                IntervisionRefusal.SESSION_HAS_CASE,
                () -> cases.open(other.id(), another, session, HARMLESS, bringer.id()));
        cases.withdraw(placed.id(), flag, bringer.id());
        cases.open(other.id(), another, session, HARMLESS, bringer.id());
    }

    @Test
    void somebodyHiddenIsNotBroughtIntoARoom() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("SELECT set_config('nystart.cleared_offices', '0402', true)", String.class)
                    .getSingleResult();
            entities.createNativeQuery("UPDATE young_person SET shielded = true WHERE id = ?1")
                    .setParameter(1, placed.youngPerson())
                    .executeUpdate();
        });

        refused(
                IntervisionRefusal.CASE_OF_SOMEBODY_HIDDEN,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    entities.createNativeQuery(
                                    "SELECT set_config('nystart.cleared_offices', '0402', true)", String.class)
                            .getSingleResult();
                    cases.open(placed.id(), flag, session, HARMLESS, bringer.id());
                }));
    }

    @Test
    void whoeverBecomesHiddenIsGoneFromTheSession() {
        cases.open(placed.id(), flag, session, HARMLESS, bringer.id());
        cases.review(placed.id(), flag, "v0", HARMLESS, bringer.id());
        some.signs(session, colleague);
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("SELECT set_config('nystart.cleared_offices', '0402', true)", String.class)
                    .getSingleResult();
            entities.createNativeQuery("UPDATE young_person SET shielded = true WHERE id = ?1")
                    .setParameter(1, placed.youngPerson())
                    .executeUpdate();
        });

        assertThat(views.of(session, colleague.id()).hasCase()).isFalse();
    }

    @Test
    void nobodyLeadsWithoutHavingSignedAndNobodyGoesOnTwice() {
        refused(IntervisionRefusal.NOT_SIGNED, () -> sessions.goOn(session, null, coach.id()));
        some.signs(session, coach);

        sessions.goOn(session, null, coach.id());

        refused(IntervisionRefusal.OTHER_STEP_NOW, () -> sessions.goOn(session, null, coach.id()));
        assertThat(sessions.goOn(session, MethodStep.OPENING, coach.id()).step())
                .contains(MethodStep.CASE);
    }

    @Test
    void theActionGoesBackToTheFlagWithOwnerAndDate() {
        cases.open(placed.id(), flag, session, HARMLESS, bringer.id());
        cases.review(placed.id(), flag, "v0", HARMLESS, bringer.id());
        some.signs(session, coach);
        sessions.goOn(session, null, coach.id());
        cases.agree(session, "Begynne en time senere", coach.id());
        assertThat(views.of(session, coach.id()).told())
                .as("a session that is over")
                .isNull();

        Response back = given().header("Authorization", "Bearer " + accounts.apiTokenOf(bringer))
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"v0\"")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "outcome", "Prøves i to uker",
                        "cause", "Bussen går for sent",
                        "action", "Begynne en time senere",
                        "owner", bringer.id().toString(),
                        "due", START.plusDays(20).toString()))
                .post(path() + "/return");

        assertThat(back.statusCode()).as(back.asString()).isEqualTo(200);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> alarms.handlings(flag).getFirst().handling().action()))
                .isEqualTo("Begynne en time senere");
        assertThat(views.of(session, coach.id()).outcome()).isEqualTo("Prøves i to uker");
        refused(
                IntervisionRefusal.RETURNED_BEFORE,
                () -> cases.takeBack(placed.id(), flag, "En gang til", bringer.id()));
    }

    private Response bring(String question) {
        return given().header("Authorization", "Bearer " + accounts.apiTokenOf(bringer))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("session", session.toString(), "question", question))
                .post(path());
    }

    private String path() {
        return "/api/v1/placements/" + placed.id() + "/flags/" + flag + "/intervision";
    }

    private static void refused(Refusal why, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(
                                        refused.faults().isEmpty()
                                                ? refused.refusal()
                                                : refused.faults().getFirst().code())
                                .isEqualTo(why));
    }
}
