package no.nystart.notification;

import static io.restassured.RestAssured.given;
import static no.nystart.followup.SomeFollowUp.START;
import static no.nystart.notification.NoticeKind.CHECK_IN_DUE;
import static no.nystart.notification.NoticeKind.CHECK_IN_LATE;
import static no.nystart.notification.NoticeKind.CHECK_IN_OVERDUE;
import static no.nystart.notification.NoticeKind.RED_FLAG;
import static no.nystart.notification.NoticeKind.RED_FLAG_ESCALATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nystart.FieldTime;
import no.nystart.MovableClock;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.demo.Demo;
import no.nystart.followup.PlacedPeople;
import no.nystart.followup.SomeFollowUp;
import no.nystart.followup.alarm.Lookout;
import no.nystart.followup.concern.Concerns;
import no.nystart.followup.plan.Slot;
import no.nystart.followup.reminder.CheckInReminders;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import no.nystart.register.people.YoungPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told what of check-ins and flags. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FollowUpNoticesTest {

    private static final Pattern LINK = Pattern.compile("/check-in-links/\\S+");

    @Inject
    Demo demo;

    @Inject
    SomeNotices stage;

    @Inject
    SomePlacements some;

    @Inject
    SomeProposals proposals;

    @Inject
    SomeFollowUp followUp;

    @Inject
    SomeAccounts accounts;

    @Inject
    FieldTime time;

    @Inject
    CheckInReminders reminders;

    @Inject
    Lookout lookout;

    @Inject
    Concerns concerns;

    @Inject
    YoungPeople youngPeople;

    @Inject
    PlacedPeople people;

    @Inject
    EntityManager entities;

    @Inject
    Postman postman;

    @Inject
    Letterbox letterbox;

    private Placed placed;
    private Recipient leader;
    private Recipient caseworker;

    @BeforeEach
    void somebodyIsPlaced() {
        demo.fill();
        placed = some.signed();
        leader = Recipient.leader(placed.at().leader());
        caseworker = Recipient.account(youngPeople.byId(placed.youngPerson()).caseworker());
        stage.forget();
        stage.comes(LocalTime.of(9, 30));
    }

    @AfterEach
    void asBefore() {
        stage.forget();
        proposals.forget();
        time.backToNow();
        MovableClock.backToNow();
    }

    @Test
    void theLeaderIsRemindedBeforeAndAfterAndThenTheCaseworkerIsTold() {
        on(START.minusDays(1));
        assertThat(stage.kindsTo(leader)).containsExactly(CHECK_IN_DUE);

        on(START.plusDays(1));
        assertThat(stage.kindsTo(leader)).contains(CHECK_IN_DUE, CHECK_IN_LATE);

        on(START.plusDays(3));
        assertThat(stage.kindsTo(caseworker)).contains(CHECK_IN_OVERDUE);
    }

    @Test
    void nobodyIsRemindedOfWhatIsHeld() {
        followUp.onDay(START);
        followUp.held(placed, new Slot.Day(1), START);
        on(START.plusDays(1));

        assertThat(stage.kindsTo(leader)).doesNotContain(CHECK_IN_LATE);
    }

    @Test
    void theLetterHasALinkIntoTheFormAndNamesNobody() {
        String address = SomeNotices.anAddress();
        reachedAt(address);
        followUp.onDay(START);
        on(START.minusDays(1));
        postman.work();

        String letter = letterbox.to(address).getFirst().text();
        assertThat(letter).doesNotContain(people.of(placed.id()).firstName());
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).isTrue();
        given().get(link.group()).then().statusCode(200);
    }

    @Test
    void aRedFlagIsToldTheCaseworkerAndTheManagerWhenItsDateHasPassed() {
        Recipient manager = Recipient.account(accounts.with(Grant.inOffice(Role.OFFICE_MANAGER, "glamdal", "0402"))
                .id());
        followUp.onDay(START);
        concerns.open(placed.id(), null, "Kommer for sent", placed.caseworker());
        assertThat(stage.kindsTo(caseworker)).contains(RED_FLAG);
        assertThat(stage.kindsTo(manager)).isEmpty();

        followUp.onDay(START.plusDays(4));
        lookout.on(START.plusDays(4));
        assertThat(stage.kindsTo(manager)).contains(RED_FLAG_ESCALATED);
    }

    private void on(LocalDate day) {
        QuarkusTransaction.requiringNew().run(() -> reminders.on(day));
    }

    private void reachedAt(String address) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("UPDATE mentoring_leader SET email = :address WHERE id = :leader")
                        .setParameter("address", address)
                        .setParameter("leader", placed.at().leader())
                        .executeUpdate());
    }
}
