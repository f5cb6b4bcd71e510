package no.nystart.notification;

import static no.nystart.notification.NoticeKind.PROPOSAL_AGREED;
import static no.nystart.notification.NoticeKind.PROPOSAL_CLOSED;
import static no.nystart.notification.NoticeKind.PROPOSAL_DECLINED;
import static no.nystart.notification.NoticeKind.PROPOSAL_PUT_OFF;
import static no.nystart.notification.NoticeKind.PROPOSAL_REMINDER;
import static no.nystart.notification.NoticeKind.PROPOSAL_RETURNED;
import static no.nystart.notification.NoticeKind.PROPOSAL_TO_ANSWER;
import static no.nystart.notification.NoticeKind.TALK_WANTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import no.nystart.MovableClock;
import no.nystart.TestDatabase;
import no.nystart.common.FieldClock;
import no.nystart.demo.Demo;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.SomeProposals.Workplace;
import no.nystart.placement.decision.Answers;
import no.nystart.placement.decision.MatchEvent;
import no.nystart.placement.decision.Objection;
import no.nystart.placement.decision.Party;
import no.nystart.placement.decision.Reply;
import no.nystart.placement.decision.Talks;
import no.nystart.register.people.YoungPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told what of a proposal that a caseworker has accepted. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MatchNoticesTest {

    @Inject
    Demo demo;

    @Inject
    SomeNotices stage;

    @Inject
    SomeProposals proposals;

    @Inject
    Answers answers;

    @Inject
    Talks talks;

    @Inject
    Event<MatchEvent> events;

    @Inject
    FieldClock clock;

    @Inject
    Postman postman;

    private YoungPerson person;
    private Recipient company;
    private Recipient youngPerson;
    private Recipient caseworker;
    private UUID match;

    @BeforeEach
    void bothSidesAreAsked() {
        demo.fill();
        stage.comes(LocalTime.of(9, 30));
        person = stage.reachedAt(SomeNotices.aPhone(), null);
        Workplace at = proposals.aWorkplace(1, 3);
        match = proposals.accepted(person.id(), at);
        company = Recipient.contactOf(at.company());
        youngPerson = Recipient.youngPerson(person.id());
        caseworker = Recipient.account(person.caseworker());
    }

    @AfterEach
    void asBefore() {
        stage.forget();
        proposals.forget();
        MovableClock.backToNow();
    }

    @Test
    void bothAreAskedToAnswerByTheLastDay() {
        assertThat(stage.kindsTo(company)).containsExactly(PROPOSAL_TO_ANSWER);
        assertThat(stage.kindsTo(youngPerson)).containsExactly(PROPOSAL_TO_ANSWER);
        assertThat(stage.kindsTo(caseworker)).isEmpty();
        assertThat(stage.rowsOf(company).getFirst())
                .contains(clock.today().plusDays(7).toString());
    }

    @Test
    void aNoIsToldTheCaseworkerAndTheOtherSide() {
        answers.give(match, Reply.declining(Party.COMPANY, Objection.OfCompany.WORK_CHANGED), person.caseworker());
        assertThat(stage.kindsTo(caseworker)).containsExactly(PROPOSAL_DECLINED);
        assertThat(stage.kindsTo(youngPerson)).containsExactly(PROPOSAL_TO_ANSWER, PROPOSAL_CLOSED);
        assertThat(stage.kindsTo(company)).containsExactly(PROPOSAL_TO_ANSWER);
    }

    @Test
    void aYesIsToldOnceBothHaveSaidIt() {
        answers.give(match, Reply.accepting(Party.YOUNG_PERSON), person.caseworker());
        assertThat(stage.kindsTo(caseworker)).isEmpty();
        answers.give(match, Reply.accepting(Party.COMPANY), person.caseworker());
        assertThat(stage.kindsTo(caseworker)).containsExactly(PROPOSAL_AGREED);
        assertThat(stage.kindsTo(company)).containsExactly(PROPOSAL_TO_ANSWER, PROPOSAL_AGREED);
        assertThat(stage.kindsTo(youngPerson)).containsExactly(PROPOSAL_TO_ANSWER, PROPOSAL_AGREED);
    }

    @Test
    void theCaseworkerIsToldThatSomebodyWantsToTalk() {
        talks.ask(match, Party.YOUNG_PERSON, person.caseworker());
        assertThat(stage.kindsTo(caseworker)).containsExactly(TALK_WANTED);
    }

    @Test
    void onlyTheSilentSideIsRemindedAndGivenLonger() {
        answers.give(match, Reply.accepting(Party.YOUNG_PERSON), person.caseworker());
        LocalDate lastDay = clock.today().plusDays(7);
        fire(new MatchEvent.Reminded(match, Party.COMPANY, lastDay));
        fire(new MatchEvent.Reminded(match, Party.COMPANY, lastDay));
        fire(new MatchEvent.PutOff(match, lastDay.plusDays(3)));
        assertThat(stage.kindsTo(company)).containsExactly(PROPOSAL_TO_ANSWER, PROPOSAL_REMINDER, PROPOSAL_PUT_OFF);
        assertThat(stage.kindsTo(youngPerson)).containsExactly(PROPOSAL_TO_ANSWER);
    }

    @Test
    void whenTheDayHasPassedTheCaseworkerIsToldAndBothSidesNeedDoNothing() {
        fire(new MatchEvent.Returned(match));
        assertThat(stage.kindsTo(caseworker)).containsExactly(PROPOSAL_RETURNED);
        assertThat(stage.kindsTo(company)).containsExactly(PROPOSAL_TO_ANSWER, PROPOSAL_CLOSED);
        assertThat(stage.kindsTo(youngPerson)).containsExactly(PROPOSAL_TO_ANSWER, PROPOSAL_CLOSED);
    }

    @Test
    void aCompanyWithoutAnAddressIsCalledByTheYoungPersonsCaseworker() {
        postman.work();
        assertThat(stage.rowsOf(company).getFirst()).contains("BY_HAND", "CALL", "0402");
    }

    private void fire(MatchEvent event) {
        QuarkusTransaction.requiringNew().run(() -> events.fire(event));
    }
}
