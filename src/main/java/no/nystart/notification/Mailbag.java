package no.nystart.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import no.nystart.common.delivery.Mail;
import no.nystart.common.delivery.Sms;
import no.nystart.web.FrontDoor;

/** What waits to be sent, made ready recipient by recipient, and noted when it has gone. Sending itself is no part of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Mailbag {

    private static final int RECIPIENTS_A_ROUND = 200;
    private static final int NOTICES_AT_ONCE = 20;

    private final EntityManager entities;
    private final AddressBook addressBook;
    private final Wording wording;
    private final FrontDoor frontDoor;
    private final Mail mail;
    private final Sms sms;

    @Inject
    Mailbag(EntityManager entities, AddressBook addressBook, Wording wording, FrontDoor frontDoor, Mail mail, Sms sms) {
        this.entities = entities;
        this.addressBook = addressBook;
        this.wording = wording;
        this.frontDoor = frontDoor;
        this.mail = mail;
        this.sms = sms;
    }

    /** Those something waits for now, the longest waiting first. */
    List<Recipient> recipients(Instant now) {
        return entities.createQuery("""
                        select n.recipient from Notice n where n.state = WAITING and n.sendAt <= :now
                        group by n.recipient order by min(n.sendAt)""", Recipient.class)
                .setParameter("now", now)
                .setMaxResults(RECIPIENTS_A_ROUND)
                .getResultList();
    }

    /**
     * Makes one message of all that waits for the recipient.
     *
     * @return empty when nothing is to be sent: it is left to a caseworker or the start page, or cannot be told at all
     */
    Optional<Delivery> take(Recipient recipient, Instant now) {
        List<Notice> notices = newestOfEachSubject(waiting(recipient, now), now);
        if (notices.isEmpty()) {
            return Optional.empty();
        }
        Optional<Addressee> found = addressBook.find(recipient);
        if (found.isEmpty()) {
            notices.forEach(notice -> notice.fail(Failure.NO_ADDRESS, now));
            return Optional.empty();
        }
        Addressee to = found.get();
        boolean shown = frontDoor.isKnown();
        Way way = Way.to(to, notices.size() > 1, shown && mail.isSetUp(), shown && sms.isSetUp());
        List<UUID> ids = notices.stream().map(Notice::id).toList();
        UUID message = ids.getLast();
        return switch (way) {
            case Way.ByMail byMail ->
                Optional.of(new Delivery.OfMail(
                        ids,
                        new Mail.Letter(
                                message,
                                byMail.address(),
                                wording.subject(notices, to.language()),
                                wording.letter(notices, to)),
                        byMail.otherwise()));
            case Way.BySms bySms ->
                Optional.of(new Delivery.OfSms(
                        ids,
                        new Sms.Message(message, bySms.number(), wording.textMessage(notices, to.language())),
                        bySms.otherwise()));
            case Way.Offline offline -> {
                notices.forEach(notice -> notice.goOffline(offline, now));
                yield Optional.empty();
            }
        };
    }

    void sent(Delivery delivery, Instant now) {
        Notice.Channel by = switch (delivery) {
            case Delivery.OfMail mailed -> Notice.Channel.MAIL;
            case Delivery.OfSms texted -> Notice.Channel.SMS;
        };
        settle(delivery.notices(), notice -> notice.sent(by, now));
    }

    /** Nobody took it: tried again later, or seen to in another way when the address itself was refused. */
    void failed(Delivery delivery, Failure why, Instant now) {
        settle(delivery.notices(), notice -> {
            if (why == Failure.REFUSED) {
                notice.goOffline(delivery.otherwise(), now);
            } else {
                notice.failedOnce(why, now);
            }
        });
    }

    /** Something failed before there was a message. */
    void failed(Recipient recipient, Failure why, Instant now) {
        waiting(recipient, now).forEach(notice -> notice.failedOnce(why, now));
    }

    private List<Notice> waiting(Recipient recipient, Instant now) {
        return entities.createQuery("""
                        from Notice where recipient = :recipient and state = WAITING and sendAt <= :now
                        order by writtenAt, id""", Notice.class)
                .setParameter("recipient", recipient)
                .setParameter("now", now)
                .setMaxResults(NOTICES_AT_ONCE)
                .getResultList();
    }

    private static List<Notice> newestOfEachSubject(List<Notice> notices, Instant now) {
        Set<UUID> told = new HashSet<>();
        List<Notice> newest = new ArrayList<>();
        for (Notice notice : notices.reversed()) {
            if (told.add(notice.subject())) {
                newest.addFirst(notice);
            } else {
                notice.overtaken(now);
            }
        }
        return newest;
    }

    /** Whoever has told it by hand in the meantime has told it. */
    private void settle(List<UUID> ids, Consumer<Notice> how) {
        ids.stream()
                .map(id -> Optional.ofNullable(entities.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE)))
                .flatMap(Optional::stream)
                .filter(Notice::isWaiting)
                .forEach(how);
    }
}
