package no.nystart.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import no.nystart.common.delivery.Mail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterFolderTest {

    private static final Instant NOW = Instant.parse("2027-02-01T09:30:00Z");
    private static final String SUBJECT = "Tolv nye beskjeder å lese – også på norsk 🎺";
    private static final String TEXT = "Hei, Ærlig\n\nDu har fått et forslag.\nhttps://nystart.example/\n";

    @TempDir
    Path folder;

    private LetterFolder letters() {
        return new LetterFolder(folder.resolve("mail"), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void aMailProgramReadsWhatWasWritten() throws Exception {
        UUID id = UUID.randomUUID();
        letters().send(new Mail.Letter(id, "aerlig@fixtur.example", SUBJECT, TEXT));

        try (InputStream file = Files.newInputStream(folder.resolve("mail").resolve(id + ".eml"))) {
            MimeMessage read = new MimeMessage(null, file);
            assertThat(read.getSubject()).isEqualTo(SUBJECT);
            assertThat(read.getContent()).isEqualTo(TEXT);
            assertThat(read.getRecipients(Message.RecipientType.TO))
                    .containsExactly(new InternetAddress("aerlig@fixtur.example"));
            assertThat(read.getFrom()).hasSize(1);
            assertThat(read.getSentDate()).isEqualTo(NOW);
            assertThat(read.getMessageID()).isEqualTo("<" + id + "@nystart>");
        }
    }

    @Test
    void theSameLetterAgainIsTheSameFile() throws Exception {
        Mail.Letter letter = new Mail.Letter(UUID.randomUUID(), "aerlig@fixtur.example", SUBJECT, TEXT);
        letters().send(letter);
        letters().send(letter);
        try (var files = Files.list(folder.resolve("mail"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void noAddressSmugglesALineIn() {
        assertThatThrownBy(() ->
                        letters().send(new Mail.Letter(UUID.randomUUID(), "a@b.no\r\nBcc: c@d.no", SUBJECT, TEXT)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
