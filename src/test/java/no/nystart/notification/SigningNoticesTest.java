package no.nystart.notification;

import static no.nystart.notification.NoticeKind.AGREEMENT_REMINDER;
import static no.nystart.notification.NoticeKind.AGREEMENT_SIGNED;
import static no.nystart.notification.NoticeKind.AGREEMENT_TAKEN_BACK;
import static no.nystart.notification.NoticeKind.AGREEMENT_TO_SIGN;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.nystart.FieldTime;
import no.nystart.MovableClock;
import no.nystart.TestDatabase;
import no.nystart.common.FieldClock;
import no.nystart.demo.Demo;
import no.nystart.followup.SomeFollowUp;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.signing.Agreements;
import no.nystart.placement.signing.NextVersion;
import no.nystart.placement.signing.SigningReminders;
import no.nystart.register.people.YoungPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told what of an agreement on its way to the last signature. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SigningNoticesTest {

    @Inject
    Demo demo;

    @Inject
    SomeNotices stage;

    @Inject
    SomeProposals proposals;

    @Inject
    SomePlacements some;

    @Inject
    Agreements agreements;

    @Inject
    NextVersion versions;

    @Inject
    SigningReminders reminders;

    @Inject
    FieldClock clock;

    @Inject
    SomeFollowUp followUp;

    @Inject
    FieldTime time;

    private Placed placed;
    private Recipient company;
    private Recipient leader;
    private Recipient youngPerson;
    private Recipient caseworker;

    @BeforeEach
    void everybodyIsAsked() {
        demo.fill();
        stage.comes(LocalTime.of(9, 30));
        YoungPerson person = stage.reachedAt(SomeNotices.aPhone(), null);
        placed = some.agreedOn(person.id(), proposals.aWorkplace(1, 3));
        stage.forget();
        some.ask(placed);
        company = Recipient.contactOf(placed.at().company());
        leader = Recipient.leader(placed.at().leader());
        youngPerson = Recipient.youngPerson(person.id());
        caseworker = Recipient.account(person.caseworker());
    }

    @AfterEach
    void asBefore() {
        stage.forget();
        proposals.forget();
        MovableClock.backToNow();
        time.backToNow();
    }

    @Test
    void companyAndYoungPersonAreAskedAtOnceAndNavWhenBothHaveSigned() {
        assertThat(stage.kindsTo(company)).containsExactly(AGREEMENT_TO_SIGN);
        assertThat(stage.kindsTo(youngPerson)).containsExactly(AGREEMENT_TO_SIGN);
        assertThat(stage.kindsTo(caseworker)).isEmpty();

        some.sign(placed, Party.COMPANY);
        some.sign(placed, Party.YOUNG_PERSON);

        assertThat(stage.kindsTo(caseworker)).containsExactly(AGREEMENT_TO_SIGN);
    }

    @Test
    void theLeaderWhoCanSignForTheCompanyIsAskedAndRemindedLikeItsContact() {
        remind(clock.today().plusDays(7));

        assertThat(stage.kindsTo(leader)).containsExactly(AGREEMENT_TO_SIGN, AGREEMENT_REMINDER);

        QuarkusTransaction.requiringNew()
                .run(() -> versions.takeBack(
                        placed.id(), agreements.revision(placed.id()).etag().getValue()));
        assertThat(stage.kindsTo(leader)).endsWith(AGREEMENT_TAKEN_BACK);
    }

    @Test
    void everybodyIsToldWhenAllHaveSigned() {
        some.check(placed);
        List.of(Party.COMPANY, Party.YOUNG_PERSON, Party.NAV).forEach(party -> some.sign(placed, party));

        assertThat(stage.kindsTo(company)).contains(AGREEMENT_SIGNED);
        assertThat(stage.kindsTo(youngPerson)).contains(AGREEMENT_SIGNED);
        assertThat(stage.kindsTo(caseworker)).contains(AGREEMENT_SIGNED);
    }

    @Test
    void aWeekAfterOnlyWhoeverHasNotSignedIsRemindedAndOnce() {
        some.sign(placed, Party.COMPANY);
        LocalDate asked = clock.today();

        remind(asked.plusDays(6));
        assertThat(stage.kindsTo(youngPerson)).doesNotContain(AGREEMENT_REMINDER);
        remind(asked.plusDays(7));
        remind(asked.plusDays(8));

        assertThat(stage.kindsTo(youngPerson)).containsExactly(AGREEMENT_TO_SIGN, AGREEMENT_REMINDER);
        assertThat(stage.kindsTo(company)).containsExactly(AGREEMENT_TO_SIGN);
    }

    @Test
    void whoeverHasNotSignedIsRemindedAgainShortlyBeforeItIsToHold() {
        for (LocalDate day : List.of(clock.today().plusDays(7), SomePlacements.STARTS.minusDays(3))) {
            followUp.onDay(day);
            remind(day);
        }

        assertThat(stage.kindsTo(youngPerson))
                .containsExactly(AGREEMENT_TO_SIGN, AGREEMENT_REMINDER, AGREEMENT_REMINDER);
    }

    @Test
    void whoeverWasAskedIsToldThatItIsTakenBack() {
        QuarkusTransaction.requiringNew()
                .run(() -> versions.takeBack(
                        placed.id(), agreements.revision(placed.id()).etag().getValue()));

        assertThat(stage.kindsTo(company)).contains(AGREEMENT_TAKEN_BACK);
        assertThat(stage.kindsTo(youngPerson)).contains(AGREEMENT_TAKEN_BACK);
    }

    private void remind(LocalDate day) {
        QuarkusTransaction.requiringNew().run(() -> reminders.on(day));
    }
}
