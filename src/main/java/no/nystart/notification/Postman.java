package no.nystart.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.nystart.common.delivery.Mail;
import no.nystart.common.delivery.Sms;
import no.nystart.common.delivery.Undelivered;
import no.nystart.jobs.RecurringJob;
import org.jboss.logging.Logger;

/**
 * Goes the round of all recipients for whom something waits, outside quiet hours, and sends each of them one message. What
 * was sent and could not be noted any more is sent again, under the same id: at least once, seldom twice.
 */
@ApplicationScoped
public class Postman implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    private final Mailbag bag;
    private final Mail mail;
    private final Sms sms;
    private final Clock wallClock;

    @Inject
    Postman(Mailbag bag, Mail mail, Sms sms, Clock wallClock) {
        this.bag = bag;
        this.mail = mail;
        this.sms = sms;
        this.wallClock = wallClock;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void work() {
        Instant now = wallClock.instant();
        if (!QuietHours.at(now)) {
            bag.recipients(now).forEach(recipient -> visit(recipient, now));
        }
    }

    private void visit(Recipient recipient, Instant now) {
        Optional<Delivery> ready;
        try {
            ready = bag.take(recipient, now);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "What waits for %s could not be made ready", recipient);
            bag.failed(recipient, Failure.FAULT, now);
            return;
        }
        ready.ifPresent(delivery -> deliver(delivery, now));
    }

    private void deliver(Delivery delivery, Instant now) {
        try {
            switch (delivery) {
                case Delivery.OfMail mailed -> mail.send(mailed.letter());
                case Delivery.OfSms texted -> sms.send(texted.message());
            }
        } catch (Undelivered undelivered) {
            LOG.warnf("%s was not taken: %s", delivery.notices(), undelivered.why());
            bag.failed(delivery, Failure.of(undelivered), now);
            return;
        } catch (RuntimeException fault) {
            // its message may name the address
            LOG.errorf(
                    "%s was not taken: %s", delivery.notices(), fault.getClass().getName());
            bag.failed(delivery, Failure.FAULT, now);
            return;
        }
        bag.sent(delivery, now);
    }
}
