package no.nystart.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.SMTPException;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.common.delivery.Mail;
import no.nystart.common.delivery.Sms;
import no.nystart.common.delivery.Undelivered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ChannelsTest {

    private static final Mail.Letter LETTER =
            new Mail.Letter(UUID.randomUUID(), "rask@fixtur.example", "Ny beskjed", "Hei, Rask\n");

    @Inject
    ReactiveMailer mailer;

    @Inject
    MockMailbox mailbox;

    @Test
    void aMailServerIsHandedTheLetterWithAnIdItKnowsAgain() {
        new MailServer(mailer, true).send(LETTER);
        assertThat(mailbox.getMailsSentTo(LETTER.to())).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Ny beskjed");
            assertThat(mail.getText()).isEqualTo("Hei, Rask\n");
            assertThat(mail.getHeaders()).containsEntry("Message-ID", List.of("<" + LETTER.id() + "@nystart>"));
        });
    }

    @Test
    void aRefusedAddressIsToldFromAServerThatIsBusyAndNeitherRepeatsIt() {
        assertUndelivered(reply(550), Undelivered.Why.REFUSED);
        assertUndelivered(reply(451), Undelivered.Why.NO_ANSWER);
        assertUndelivered(reply(530), Undelivered.Why.NO_ANSWER);
        assertUndelivered(new java.net.ConnectException("rask@fixtur.example"), Undelivered.Why.NO_ANSWER);
    }

    private static void assertUndelivered(Throwable failure, Undelivered.Why why) {
        ReactiveMailer failing = mails -> Uni.createFrom().failure(failure);
        assertThatThrownBy(() -> new MailServer(failing, true).send(LETTER))
                .isInstanceOfSatisfying(
                        Undelivered.class,
                        undelivered -> assertThat(undelivered.why()).isEqualTo(why))
                .hasMessageNotContaining("rask")
                .hasNoCause();
    }

    private static SMTPException reply(int code) {
        return new SMTPException("rcpt", code, List.of(code + " <rask@fixtur.example>"), true);
    }

    @Test
    void theDemosTextMessagesAreReadNewestFirst(@TempDir Path folder) {
        SmsFolder phones = new SmsFolder(folder.resolve("sms"));
        assertThat(phones.newest(5)).isEmpty();
        for (int day = 1; day <= 3; day++) {
            phones.send(new Sms.Message(new UUID(day, 7), "4000000" + day, "Første linje\nAndre linje " + day));
        }
        assertThat(phones.newest(2))
                .extracting(SmsFolder.Shown::to, SmsFolder.Shown::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("40000003", "Første linje\nAndre linje 3"),
                        org.assertj.core.groups.Tuple.tuple("40000002", "Første linje\nAndre linje 2"));
    }

    @Test
    void productionHasNoTextMessages() {
        Sms none = new NoSms();
        assertThat(none.isSetUp()).isFalse();
    }
}
