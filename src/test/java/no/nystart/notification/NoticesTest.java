package no.nystart.notification;

import static io.restassured.RestAssured.given;
import static no.nystart.notification.SomeNotices.aPhone;
import static no.nystart.notification.SomeNotices.also;
import static no.nystart.notification.SomeNotices.anAddress;
import static no.nystart.notification.SomeNotices.proposalTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import no.nystart.MovableClock;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Accounts;
import no.nystart.access.Grant;
import no.nystart.access.SomeAccounts;
import no.nystart.common.delivery.Mail;
import no.nystart.common.delivery.Undelivered;
import no.nystart.demo.Demo;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.SomeProposals.Workplace;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NoticesTest {

    @Inject
    Demo demo;

    @Inject
    SomeNotices stage;

    @Inject
    SomeAccounts someAccounts;

    @Inject
    Accounts accounts;

    @Inject
    SomeProposals proposals;

    @Inject
    Leaders leaders;

    @Inject
    YoungPeople youngPeople;

    @Inject
    Postman postman;

    @Inject
    Notices notices;

    @Inject
    Letterbox mail;

    @Inject
    Phones phones;

    private final String phone = aPhone();
    private final String address = anAddress();

    @BeforeEach
    void inTheMorning() {
        demo.fill();
        stage.comes(LocalTime.of(9, 30));
    }

    @AfterEach
    void asBefore() {
        mail.worksAgain();
        phones.workAgain();
        stage.forget();
        MovableClock.backToNow();
    }

    @Test
    void anEventFiredTwiceGivesOneMessage() {
        Tiding tiding = proposalTo(stage.reachedAt(phone, null));
        stage.happen(tiding);
        stage.happen(tiding);
        postman.work();
        stage.happen(tiding);
        postman.work();
        assertThat(phones.of(phone)).hasSize(1);
    }

    @Test
    void nobodyIsToldOfWhatDidNotHappen() {
        Tiding tiding = proposalTo(stage.reachedAt(phone, null));
        assertThatThrownBy(() -> stage.nearlyHappen(tiding)).isInstanceOf(IllegalStateException.class);
        postman.work();
        assertThat(phones.of(phone)).isEmpty();
        assertThat(stage.rowsOf(tiding.to())).isEmpty();
    }

    @Test
    void aTextMessageSaysWhatToDoAndWhereAndNothingPersonal() {
        stage.happen(proposalTo(stage.reachedAt(phone, address)));
        postman.work();
        assertThat(phones.of(phone))
                .singleElement()
                .satisfies(message -> assertThat(message.text())
                        .matches("Du har fått et forslag i Nystart\\. Les det og svar ja eller nei\\."
                                + " Siste dag er 31\\. januar 2027\\. http://localhost:\\d+/"));
    }

    @Test
    void aLetterGreetsByFirstNameAndNamesNobodyElse() {
        YoungPerson person = stage.reachedAt(null, address);
        stage.happen(proposalTo(person));
        postman.work();
        Mail.Letter letter = mail.to(address).getFirst();
        assertThat(letter.subject()).isEqualTo("Ny beskjed til deg i Nystart");
        assertThat(letter.text())
                .startsWith("Hei, Prøvende\n\nDu har fått et forslag i Nystart.")
                .contains("Siste dag er 31. januar 2027.", "http://localhost:")
                .doesNotContain("Åkerbær", person.id().toString());
    }

    @Test
    void theOutboxHoldsIdsAndNeitherNamesNorAddresses() {
        Tiding tiding = proposalTo(stage.reachedAt(phone, address));
        stage.happen(tiding);
        postman.work();
        assertThat(stage.rowsOf(tiding.to()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains(tiding.subject().toString())
                        .doesNotContain("Prøvende", "Åkerbær", phone, address));
    }

    @Test
    void itIsWrittenInTheRecipientsLanguage() {
        YoungPerson person = stage.reachedAt(phone, null);
        Account account = someAccounts.with(Grant.ofYoungPerson(person.id()));
        Cookies cookies = SomeAccounts.signedIn(account);
        given().cookies(cookies)
                .formParam("csrf", cookies.getValue("nystart_csrf"))
                .formParam("language", "nn")
                .post("/language");
        stage.happen(proposalTo(person));
        postman.work();
        assertThat(phones.of(phone))
                .singleElement()
                .satisfies(message -> assertThat(message.text()).startsWith("Du har fått eit framlegg i Nystart."));
    }

    @Test
    void whatWaitsForSomebodyAtOneTimeGoesAsOneLetter() {
        YoungPerson person = stage.reachedAt(phone, address);
        stage.happen(proposalTo(person));
        stage.happen(also(proposalTo(person), NoticeKind.PROPOSAL_AGREED));
        stage.happen(also(proposalTo(person), NoticeKind.PROPOSAL_CLOSED));
        postman.work();
        assertThat(phones.of(phone)).isEmpty();
        assertThat(mail.to(address)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("3 nye beskjeder til deg i Nystart");
            assertThat(letter.text())
                    .containsSubsequence(
                            "Du har fått 3 beskjeder:",
                            "– Du har fått et forslag",
                            "– Begge parter har sagt ja",
                            "– Forslaget du fikk");
        });
    }

    @Test
    void ofSeveralAboutOneThingOnlyTheNewestIsTold() {
        Tiding proposal = proposalTo(stage.reachedAt(null, address));
        stage.happen(proposal);
        stage.happen(also(proposal, NoticeKind.PROPOSAL_CLOSED));
        postman.work();
        assertThat(mail.to(address))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("gjelder ikke lenger")
                        .doesNotContain("svar ja eller nei"));
        assertThat(stage.statesOf(proposal.to())).containsExactly(Notice.State.OVERTAKEN, Notice.State.SENT);
    }

    @Test
    void atNightNobodyIsDisturbedAndAtEightItGoes() {
        stage.comes(LocalTime.of(21, 5));
        stage.happen(proposalTo(stage.reachedAt(phone, null)));
        postman.work();
        stage.comes(LocalTime.of(7, 55));
        postman.work();
        assertThat(phones.of(phone)).isEmpty();
        stage.comes(LocalTime.of(8, 0, 1));
        postman.work();
        assertThat(phones.of(phone)).hasSize(1);
    }

    @Test
    void whatWasDueBeforeTheNightStaysQuietInIt() {
        stage.comes(LocalTime.of(20, 58));
        stage.happen(proposalTo(stage.reachedAt(phone, null)));
        stage.comes(LocalTime.of(21, 1));
        postman.work();
        assertThat(phones.of(phone)).isEmpty();
    }

    @Test
    void whatNobodyTakesIsTriedLessAndLessOftenAndThenFails() {
        Tiding tiding = proposalTo(stage.reachedAt(null, address));
        mail.takesNothing(Undelivered.Why.NO_ANSWER);
        stage.happen(tiding);
        postman.work();
        postman.work();
        assertThat(stage.rowsOf(tiding.to()))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("WAITING,", ",1,,,NO_ANSWER"));
        for (int minutes : new int[] {1, 5, 30, 120}) {
            MovableClock.moveAhead(Duration.ofMinutes(minutes).plusSeconds(1));
            postman.work();
        }
        assertThat(stage.statesOf(tiding.to())).containsExactly(Notice.State.WAITING);
        MovableClock.moveAhead(Duration.ofHours(6).plusSeconds(1));
        postman.work();
        assertThat(stage.statesOf(tiding.to())).containsExactly(Notice.State.FAILED);
        assertThat(stage.rowsOf(tiding.to()).getFirst()).doesNotContain(address);
    }

    @Test
    void aMailServerThatComesBackInTimeLosesNothing() {
        mail.takesNothing(Undelivered.Why.NO_ANSWER);
        stage.happen(proposalTo(stage.reachedAt(null, address)));
        postman.work();
        mail.worksAgain();
        MovableClock.moveAhead(Duration.ofSeconds(61));
        postman.work();
        assertThat(mail.to(address)).hasSize(1);
    }

    @Test
    void whatMayHaveArrivedIsSentAgainUnderTheSameId() {
        mail.losesItsAnswers();
        stage.happen(proposalTo(stage.reachedAt(null, address)));
        postman.work();
        mail.worksAgain();
        MovableClock.moveAhead(Duration.ofSeconds(61));
        postman.work();
        assertThat(mail.to(address)).hasSize(2);
        assertThat(mail.to(address))
                .extracting(Mail.Letter::id)
                .containsOnly(mail.to(address).getFirst().id());
    }

    @Test
    void whoAskedForNothingElectronicIsLeftToTheCaseworker() {
        Tiding tiding = proposalTo(stage.reservedAt(phone, address));
        stage.happen(tiding);
        postman.work();
        assertThat(mail.to(address)).isEmpty();
        assertThat(phones.of(phone)).isEmpty();
        assertThat(stage.rowsOf(tiding.to()))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("BY_HAND", "CALL"));
    }

    @Test
    void aRefusedNumberMakesALetterToWrite() {
        Tiding tiding = proposalTo(stage.reachedAt(phone, null));
        phones.refuseAll();
        stage.happen(tiding);
        postman.work();
        assertThat(stage.rowsOf(tiding.to()))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("BY_HAND", "LETTER"));
    }

    @Test
    void whileTextMessagesAreNotSetUpALetterGoes() {
        phones.areNotSetUp();
        stage.happen(proposalTo(stage.reachedAt(phone, address)));
        postman.work();
        assertThat(mail.to(address)).hasSize(1);
    }

    @Test
    void anAccountIsWrittenToWhereItHasAnAddressAndElseReadsTheStartPage() {
        Account reader = someAccounts.with();
        Account written = someAccounts.with();
        accounts.writeTo(written.id(), address);
        for (Account account : new Account[] {reader, written}) {
            stage.happen(
                    new Tiding(NoticeKind.TALK_WANTED, Recipient.account(account.id()), UUID.randomUUID(), null, null));
        }
        postman.work();
        assertThat(mail.to(address))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).startsWith("Hei, Rask\n\nNoen som er spurt"));
        assertThat(stage.rowsOf(Recipient.account(reader.id())))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("SENT", "START_PAGE"));
    }

    @Test
    void whatConcernsNobodyHasNoCaseworkerToLeaveItTo() {
        Workplace at = proposals.aWorkplace(1, 1);
        Tiding tiding = new Tiding(
                NoticeKind.PROPOSAL_CLOSED, Recipient.contactOf(at.company()), UUID.randomUUID(), null, null);
        stage.happen(tiding);
        postman.work();
        assertThat(stage.rowsOf(tiding.to()))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("FAILED", "NO_ADDRESS"));
    }

    @Test
    void aLeaderIsWrittenToAsRegistered() {
        MentoringLeader leader = leaders.find("email", "l1@smie.example").firstResult();
        stage.happen(
                new Tiding(NoticeKind.PROPOSAL_CLOSED, Recipient.leader(leader.id()), UUID.randomUUID(), null, null));
        postman.work();
        assertThat(mail.to("l1@smie.example")).hasSize(1);
    }

    @Test
    void aCaseThatIsHandedOverTakesItsNoticesAlong() {
        YoungPerson person = stage.reachedAt(phone, null);
        Tiding tiding = proposalTo(person);
        stage.happen(tiding);
        assertThat(stage.rowsOf(tiding.to()).getFirst()).contains(",0402,");
        youngPeople.handOver(
                person.id(),
                "0425",
                accounts.named("veileder.solor").orElseThrow().id());
        assertThat(stage.rowsOf(tiding.to()).getFirst()).contains(",0425,");
    }

    @Test
    void whoBecomesHiddenIsSentNothingAnyMore() {
        YoungPerson person = stage.reachedAt(phone, address);
        Tiding tiding = proposalTo(person);
        stage.happen(tiding);
        stage.hide(person.id());
        postman.work();
        assertThat(phones.of(phone)).isEmpty();
        assertThat(mail.to(address)).isEmpty();
        assertThat(stage.statesOf(tiding.to())).containsExactly(Notice.State.WAITING);
    }

    @Test
    void nothingGoesToACompanyEitherAboutSomebodyHidden() {
        YoungPerson person = stage.reachedAt(phone, address);
        stage.hide(person.id());
        Account contact = someAccounts.with();
        accounts.writeTo(contact.id(), anAddress());
        Tiding toAnother = new Tiding(
                NoticeKind.PROPOSAL_TO_ANSWER, Recipient.account(contact.id()), UUID.randomUUID(), person.id(), null);
        stage.happenToSomebodyHidden(toAnother);
        postman.work();
        assertThat(mail.to(String.valueOf(accounts.existing(contact.id()).email())))
                .isEmpty();
        assertThat(stage.statesOf(toAnother.to())).containsExactly(Notice.State.WAITING);
    }

    @Test
    void aNoticeAboutSomebodyWhoWasHiddenMeanwhileDoesNotStopWhatHappens() {
        YoungPerson person = stage.reachedAt(phone, address);
        stage.hide(person.id());
        stage.happen(proposalTo(person));
        postman.work();
        assertThat(phones.of(phone)).isEmpty();
    }

    @Test
    void whatIsToldByHandIsNotSentAndWhatWasSentIsNotToldByHand() {
        UUID caseworker = someAccounts.with().id();
        Tiding tiding = proposalTo(stage.reachedAt(phone, null));
        stage.happen(tiding);
        UUID notice = stage.idsOf(tiding.to()).getFirst();
        notices.toldBy(notice, caseworker);
        notices.toldBy(notice, caseworker);
        postman.work();
        assertThat(phones.of(phone)).isEmpty();
        assertThatThrownBy(() -> notices.sendAgain(notice)).hasMessageContaining("NOT_FAILED");
    }
}
