package no.nystart.integration;

import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import no.nystart.common.Mode;
import no.nystart.common.NystartConfig;
import no.nystart.common.delivery.Mail;
import no.nystart.common.delivery.Sms;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses what mails and text messages go by: folders in the demo, in production a mail server and nothing yet for SMS. */
@Singleton
class Channels {

    @Produces
    @Singleton
    Mail mail(
            NystartConfig config,
            Clock wallClock,
            ReactiveMailer mailer,
            @ConfigProperty(name = "quarkus.mailer.from") Optional<String> from) {
        return switch (config.mode()) {
            case DEMO -> new LetterFolder(config.data().resolve("mail"), wallClock);
            case PRODUCTION -> new MailServer(mailer, from.isPresent());
        };
    }

    @Produces
    @Singleton
    Sms sms(NystartConfig config, SmsFolder folder) {
        return config.mode() == Mode.DEMO ? folder : new NoSms();
    }

    /** Only by its own name: the port is chosen above. */
    @Produces
    @Singleton
    @Typed(SmsFolder.class)
    SmsFolder smsFolder(NystartConfig config) {
        return new SmsFolder(config.data().resolve("sms"));
    }
}
