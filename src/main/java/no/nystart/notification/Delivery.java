package no.nystart.notification;

import java.util.List;
import java.util.UUID;
import no.nystart.common.delivery.Mail;
import no.nystart.common.delivery.Sms;

/** One message that is ready to go, with the notices it tells. */
sealed interface Delivery {

    List<UUID> notices();

    /** What is done with them when the address is refused. */
    Way.Offline otherwise();

    record OfMail(List<UUID> notices, Mail.Letter letter, Way.Offline otherwise) implements Delivery {}

    record OfSms(List<UUID> notices, Sms.Message message, Way.Offline otherwise) implements Delivery {}
}
