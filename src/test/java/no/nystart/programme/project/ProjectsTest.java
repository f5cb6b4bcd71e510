package no.nystart.programme.project;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.FieldTime;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.common.FieldClock;
import no.nystart.common.Refusal;
import no.nystart.common.Refused;
import no.nystart.followup.SomeFollowUp;
import no.nystart.placement.SomeProposals;
import no.nystart.programme.guide.Guide;
import no.nystart.programme.guide.GuideDetails;
import no.nystart.programme.guide.GuideList;
import no.nystart.programme.guide.GuideRefusal;
import no.nystart.programme.guide.Guides;
import no.nystart.programme.guide.Load;
import no.nystart.programme.meeting.MeetingRefusal;
import no.nystart.programme.meeting.Meetings;
import no.nystart.programme.meeting.WhoCame;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProjectsTest {

    private static final PlannedProject PLAN =
            new PlannedProject("Tavlemøter hver dag", "Alle sier noe", "2 av 9 sier noe");

    @Inject
    Projects projects;

    @Inject
    Guides guides;

    @Inject
    GuideList list;

    @Inject
    Meetings meetings;

    @Inject
    SomeProposals proposals;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomeFollowUp followUp;

    @Inject
    FieldTime time;

    @Inject
    FieldClock clock;

    private UUID unit;
    private Account contact;
    private Account coach;
    private LocalDate today;

    @BeforeEach
    void aUnit() {
        unit = proposals.aWorkplace(2, 6).company();
        contact = accounts.with(Grant.ofCompany("utmark", unit));
        coach = accounts.with(Grant.inRegion(Role.COACH, "utmark"));
        today = clock.today();
    }

    @AfterEach
    void asBefore() {
        time.backToNow();
    }

    @Test
    void aPlanIsLookedAtAgainAfterFourTwelveAndTwentySixWeeks() {
        UnitProject project = projects.make(unit, PLAN, contact.id());

        assertThat(projects.followUps(project.id()))
                .extracting(ProjectFollowUp::on)
                .containsExactly(today.plusDays(28), today.plusDays(84), today.plusDays(182));
    }

    @Test
    void whatIsFoundIsToldFromAWeekBeforeTheDay() {
        UUID project = projects.make(unit, PLAN, contact.id()).id();
        UUID first = projects.followUps(project).getFirst().id();
        Found found = new Found(Found.Standing.BEHIND, "Bare mandager");
        followUp.onDay(today.plusDays(20));
        refused(ProjectRefusal.FOLLOW_UP_AHEAD, () -> projects.hold(unit, project, first, found, contact.id()));
        followUp.onDay(today.plusDays(21));

        projects.hold(unit, project, first, found, contact.id());

        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> projects.followUps(project).getFirst().found()))
                .contains(found);
        refused(ProjectRefusal.FOLLOW_UP_HELD_BEFORE, () -> projects.hold(unit, project, first, found, contact.id()));
    }

    @Test
    void aConcludedPlanIsLeftAsItIs() {
        UUID project = projects.make(unit, PLAN, contact.id()).id();
        UUID measure = projects.add(unit, project, new PlannedMeasure("Heng opp tavla", "Rask Rive", today))
                .id();
        projects.conclude(unit, project, "8 av 9 sier noe", contact.id());

        refused(ProjectRefusal.PROJECT_CONCLUDED, () -> projects.done(unit, project, measure, contact.id()));
        assertThat(projects.byId(unit, project).after()).contains("8 av 9 sier noe");
    }

    @Test
    void whatIsOverdueCountsUntilItIsDone() {
        Response made = post(contact, projectsPath(), Map.of("title", "Tavle", "goal", "Alle", "before", "Få"));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        String path = made.header("Location").replaceAll(".*/api", "/api");
        post(contact, path + "/measures", Map.of("what", "Heng opp", "owner", "Rask Rive", "due", today.toString()));
        assertThat(isOverdue(contact)).isFalse();
        followUp.onDay(today.plusDays(1));

        assertThat(isOverdue(contact)).isTrue();

        String measure = api(contact).get(path).jsonPath().getString("measures[0].id");
        assertThat(post(contact, path + "/measures/" + measure + "/doing", Map.of())
                        .statusCode())
                .isEqualTo(200);
        assertThat(isOverdue(contact)).isFalse();
    }

    private static boolean isOverdue(Account account) {
        return given().cookies(SomeAccounts.signedIn(account))
                .get("/projects?shown=overdue")
                .asString()
                .contains(">Tavle</a>");
    }

    @Test
    void aUnitHasOneGuideAtATimeAndItsTasksAreTheGuides() {
        UUID project = projects.make(unit, PLAN, contact.id()).id();
        projects.add(unit, project, new PlannedMeasure("Heng opp tavla", "Rask Rive", today));
        UUID half = guide("Halv Harv", 50);
        UUID other = guide("Hel Hammer", 100);

        guides.assign(half, unit, coach.id());

        refused(GuideRefusal.UNIT_HAS_GUIDE, () -> guides.assign(other, unit, coach.id()));
        assertThat(loadOf(half).units()).isEqualTo(1);
        assertThat(loadOf(half).tasks()).as("one measure and three follow-ups").isEqualTo(4);
        guides.release(half, unit);
        guides.assign(other, unit, coach.id());
        assertThat(loadOf(half).tasks()).isZero();
    }

    @Test
    void whoeverGuidesNoMoreHasNoUnits() {
        UUID guide = guide("Halv Harv", 50);
        guides.assign(guide, unit, coach.id());

        guides.end(guide);

        assertThat(guides.unguided("utmark"))
                .extracting(company -> company.id())
                .contains(unit);
        refused(GuideRefusal.GUIDE_ENDED, () -> guides.assign(guide, unit, coach.id()));
    }

    private UUID guide(String name, int percent) {
        return QuarkusTransaction.requiringNew()
                .call(() -> guides.register(
                                "utmark", new GuideDetails(name, Guide.Kind.GUIDE, coach.id(), percent), coach.id())
                        .id());
    }

    private Load loadOf(UUID guide) {
        return list.of(List.of("utmark")).stream()
                .filter(line -> line.id().equals(guide))
                .findFirst()
                .orElseThrow()
                .load();
    }

    @Test
    void whoCameIsNotedWhenTheMeetingHasBeen() {
        Response made = post(
                coach,
                "/api/v1/information-meetings",
                Map.of(
                        "on", today.plusDays(2).toString(),
                        "begins", "14:00",
                        "place", "Kantina",
                        "forWhom", "Alle ansatte",
                        "company", unit.toString()));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        UUID meeting = UUID.fromString(made.jsonPath().getString("id"));
        WhoCame who = new WhoCame("Lun Lampe", "Natt", WhoCame.SignedUpFor.COURSE_DAYS);
        refused(MeetingRefusal.MEETING_NOT_YET, () -> meetings.note(meeting, who, coach.id()));
        followUp.onDay(today.plusDays(3));

        meetings.note(meeting, who, coach.id());
        meetings.note(meeting, new WhoCame("Rask Rive", "Dag", WhoCame.SignedUpFor.NOTHING), coach.id());

        Meetings.Line line = meetings.of(List.of("utmark")).stream()
                .filter(one -> one.id().equals(meeting))
                .findFirst()
                .orElseThrow();
        assertThat(line.came()).isEqualTo(2);
        assertThat(line.signedUp()).isEqualTo(1);
    }

    private String projectsPath() {
        return "/api/v1/companies/" + unit + "/projects";
    }

    private Response post(Account account, String path, Map<String, ?> body) {
        return api(account)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    private io.restassured.specification.RequestSpecification api(Account account) {
        return given().header("Authorization", "Bearer " + accounts.apiTokenOf(account));
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
