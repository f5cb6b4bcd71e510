package no.nystart.programme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.access.confidentiality.Declarations;
import no.nystart.common.Refused;
import no.nystart.common.Workday;
import no.nystart.programme.attendance.Participant;
import no.nystart.programme.coaching.CoachNotes;
import no.nystart.programme.coaching.Coaching;
import no.nystart.programme.coaching.Coachings;
import no.nystart.programme.course.LeaderProgramme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions of coaches, who sees them, and what they alone note. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CoachingTest {

    private static final String NOTE = "Vil øve på vanskelige samtaler";

    @Inject
    SomeProgrammes some;

    @Inject
    SomeAccounts accounts;

    @Inject
    Coachings coachings;

    @Inject
    CoachNotes notes;

    @Inject
    Declarations declarations;

    @Inject
    EntityManager entities;

    private Account coordinator;
    private Account coach;
    private Account otherCoach;

    @BeforeEach
    void twoCoaches() {
        coordinator = some.aCoordinator();
        coach = accounts.with(Grant.inRegion(Role.COACH, SomeProgrammes.REGION));
        otherCoach = accounts.with(Grant.inRegion(Role.COACH, SomeProgrammes.REGION));
    }

    @AfterEach
    void asBefore() {
        some.forget();
    }

    @Test
    void eachLeaderAndEachCompanyGetWhatTheTemplateAsksForOnWorkdays() {
        LeaderProgramme programme = some.aProgramme(-3, 9, coordinator);
        some.join(programme, some.aLeader(), coordinator);
        some.join(programme, some.aLeader(), coordinator);

        int planned = coachings.planAll(programme.id(), coach.id(), "Hos bedriften", coordinator.id());

        assertThat(planned).isEqualTo(2 * 3 + 2 * 3);
        assertThat(of(coach)).hasSize(12).allMatch(one -> Workday.is(one.on()));
        assertThat(coachings.planAll(programme.id(), otherCoach.id(), "Hos bedriften", coordinator.id()))
                .isZero();
    }

    @Test
    void whoJoinsLaterGetsTheirOwnSessionsOnly() {
        LeaderProgramme programme = some.aProgramme(-3, 9, coordinator);
        some.join(programme, some.aLeader(), coordinator);
        coachings.planAll(programme.id(), coach.id(), "Hos bedriften", coordinator.id());
        Participant late = some.join(programme, some.aLeader(), coordinator);

        assertThat(coachings.planAll(programme.id(), otherCoach.id(), "Hos bedriften", coordinator.id()))
                .isEqualTo(6);
        assertThat(of(otherCoach)).allMatch(one -> one.participants().equals(Set.of(late.id())));
    }

    @Test
    void aCoachSeesTheOwnSessionsAndNobodyElses() {
        Coaching session = aSession();
        List<String> own = as(coach).get("/api/v1/coachings").jsonPath().getList("id");
        assertThat(own).contains(session.id().toString());
        assertThat(as(otherCoach).get("/api/v1/coachings").jsonPath().getList("id"))
                .isEmpty();
        assertThat(holding(otherCoach, session)).isEqualTo(404);
    }

    @Test
    void nobodyIsSeenBeforeConfidentialityIsDeclared() {
        Account fresh = accounts.undeclared(Grant.inRegion(Role.COACH, SomeProgrammes.REGION));

        assertThat(as(fresh).get("/api/v1/coachings").statusCode()).isEqualTo(403);
        declarations.declare(fresh.id());
        assertThat(as(fresh).get("/api/v1/coachings").statusCode()).isEqualTo(200);
    }

    @Test
    void aCoachsNoteIsSealedAndOpensForNobodyElse() {
        Coaching session = aSession();
        notes.write(session.id(), NOTE, coach.id());

        assertThat(note(session, coach)).contains(NOTE);
        assertThat(note(session, otherCoach)).isEmpty();
        assertThat(new String(sealed(session), StandardCharsets.ISO_8859_1)).doesNotContain("vanskelige");
    }

    @Test
    void aSessionToComeIsNotHeldYetAndOneThatWasIsHeldOnce() {
        Coaching session = aSession();
        assertThatThrownBy(() -> coachings.held(session.id(), 2, coach.id()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults().getFirst().code())
                                .isEqualTo(ProgrammeRefusal.COACHING_TO_COME));
        coachings.move(session.id(), some.day(-1), "Hos bedriften", coach.id());
        coachings.held(session.id(), 2, coach.id());

        assertThatThrownBy(() -> coachings.held(session.id(), 3, coach.id()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ProgrammeRefusal.COACHING_IS_OVER));
    }

    @Test
    void aCoachConfirmsALeaderOfTheSessionAndNobodyElse() {
        Coaching session = aSession();
        UUID leader = leaderOf(session);

        assertThat(confirming(coach, session, some.aLeader())).isEqualTo(400);
        assertThat(confirming(otherCoach, session, leader)).isEqualTo(404);
        assertThat(confirmed(session)).isZero();

        assertThat(confirming(coach, session, leader)).isEqualTo(200);
        assertThat(confirming(coach, session, leader)).isEqualTo(200);
        assertThat(confirmed(session)).isEqualTo(1);
    }

    private int confirming(Account by, Coaching session, UUID leader) {
        return sending(by, "{\"leader\": \"" + leader + "\"}")
                .post("/api/v1/coachings/" + session.id() + "/confirmations")
                .statusCode();
    }

    private UUID leaderOf(Coaching session) {
        return UUID.fromString(as(coach)
                .get("/api/v1/coachings")
                .jsonPath()
                .getString("find { it.id == '" + session.id() + "' }.leaders[0]"));
    }

    private long confirmed(Coaching session) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select count(c) from CoachConfirmation c where c.participant in :own", Long.class)
                        .setParameter("own", session.participants())
                        .getSingleResult());
    }

    @Test
    void aLeadersOwnGoalIsSetAndReachedByThemAndAskedForByNobodyElse() {
        LeaderProgramme programme = some.aProgramme(-3, 9, coordinator);
        UUID leader = some.aLeader();
        some.join(programme, leader, coordinator);
        Account themselves = accounts.with(Grant.ofLeader(SomeProgrammes.REGION, some.companyOf(leader), leader));
        String goals = "/api/v1/leaders/" + leader + "/programme/goals";

        assertThat(sending(themselves, "{\"goal\": \" \"}")
                        .post(goals)
                        .jsonPath()
                        .getString("faults[0].field"))
                .isEqualTo("goal");
        String set = sending(themselves, "{\"goal\": \"Gi tilbakemelding samme dag\"}")
                .post(goals)
                .jsonPath()
                .getString("id");
        sending(themselves, "").post(goals + "/" + set + "/reaching").then().statusCode(200);

        assertThat(as(themselves).get(goals).jsonPath().getList("reachedOn"))
                .containsExactly(some.day(0).toString());
        assertThat(as(coordinator).get(goals).statusCode()).isEqualTo(403);
    }

    private Coaching aSession() {
        LeaderProgramme programme = some.aProgramme(-3, 9, coordinator);
        some.join(programme, some.aLeader(), coordinator);
        coachings.planAll(programme.id(), coach.id(), "Hos bedriften", coordinator.id());
        return of(coach).getFirst();
    }

    private List<Coaching> of(Account who) {
        return QuarkusTransaction.requiringNew().call(() -> coachings.ofCoach(who.id()));
    }

    private Optional<String> note(Coaching session, Account who) {
        return QuarkusTransaction.requiringNew().call(() -> notes.of(session.id(), who.id()));
    }

    private byte[] sealed(Coaching session) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (byte[])
                        entities.createNativeQuery("SELECT sealed FROM coach_note WHERE coaching = ?1", byte[].class)
                                .setParameter(1, session.id())
                                .getSingleResult());
    }

    private int holding(Account who, Coaching session) {
        return sending(who, "{\"colleagues\": 2}")
                .post("/api/v1/coachings/" + session.id() + "/holding")
                .statusCode();
    }

    private RequestSpecification sending(Account who, String body) {
        return as(who).header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body);
    }

    private RequestSpecification as(Account who) {
        return given().header("Authorization", "Bearer " + accounts.apiTokenOf(who));
    }
}
