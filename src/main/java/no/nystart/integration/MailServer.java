package no.nystart.integration;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import no.nystart.common.delivery.Mail;
import no.nystart.common.delivery.Undelivered;

/** Hands letters to the mail server that {@code quarkus.mailer.*} names. */
final class MailServer implements Mail {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final ReactiveMailer mailer;
    private final boolean setUp;

    MailServer(ReactiveMailer mailer, boolean setUp) {
        this.mailer = mailer;
        this.setUp = setUp;
    }

    @Override
    public boolean isSetUp() {
        return setUp;
    }

    @Override
    public void send(Letter letter) {
        try {
            mailer.send(io.quarkus.mailer.Mail.withText(letter.to(), letter.subject(), letter.text())
                            .addHeader("Message-ID", "<" + letter.id() + "@nystart>")
                            .addHeader("Auto-Submitted", "auto-generated"))
                    .await()
                    .atMost(LONGEST_WAIT);
        } catch (TimeoutException silent) {
            throw new Undelivered(Undelivered.Why.NO_ANSWER);
        } catch (RuntimeException failed) {
            throw new Undelivered(isRefusal(failed) ? Undelivered.Why.REFUSED : Undelivered.Why.NO_ANSWER);
        }
    }

    /** Replies from 550 on are about this letter's recipient; those before about the server or us. */
    private static boolean isRefusal(Throwable failed) {
        return Stream.iterate(Optional.of(failed), Optional::isPresent, one -> one.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .anyMatch(one -> one instanceof SMTPException smtp && smtp.getReplyCode() >= 550 && smtp.isPermanent());
    }
}
