package no.nystart.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.nystart.MovableClock;
import no.nystart.common.FieldClock;
import no.nystart.register.SomePeople;
import no.nystart.register.people.Contacts;
import no.nystart.register.people.Support;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import no.nystart.register.people.YoungPersonDetails;
import org.jspecify.annotations.Nullable;

/** A stage of the tests' own, whose events tell people something, and people who can be told. */
@ApplicationScoped
public class SomeNotices {

    /** What happens in the tests' stage. */
    public record Happened(Tiding tiding) {}

    private static final AtomicInteger COUNTER = new AtomicInteger();

    @Inject
    Event<Happened> events;

    @Inject
    Outbox outbox;

    @Inject
    SomePeople people;

    @Inject
    YoungPeople youngPeople;

    @Inject
    EntityManager entities;

    @Inject
    Clock wallClock;

    void on(@Observes Happened event) {
        outbox.put(event.tiding());
    }

    @Transactional
    public void happen(Tiding tiding) {
        events.fire(new Happened(tiding));
    }

    /** As a visitor cleared for Kongsvinger would. */
    @Transactional
    public void happenToSomebodyHidden(Tiding tiding) {
        clear();
        events.fire(new Happened(tiding));
    }

    @Transactional
    public void nearlyHappen(Tiding tiding) {
        events.fire(new Happened(tiding));
        throw new IllegalStateException("and then it does not");
    }

    /** A proposal to answer, about something of its own, by the last of January. */
    public static Tiding proposalTo(YoungPerson person) {
        return new Tiding(
                NoticeKind.PROPOSAL_TO_ANSWER,
                Recipient.youngPerson(person.id()),
                UUID.randomUUID(),
                person.id(),
                LocalDate.of(2027, 1, 31));
    }

    /** The same about the same thing. */
    public static Tiding also(Tiding tiding, NoticeKind kind) {
        return new Tiding(kind, tiding.to(), tiding.subject(), tiding.youngPerson(), null);
    }

    public static String aPhone() {
        return "%08d".formatted(4_000_000 + COUNTER.incrementAndGet());
    }

    public static String anAddress() {
        return "prøvende" + COUNTER.incrementAndGet() + "@fixtur.example";
    }

    /** Somebody in Kongsvinger, reached so. */
    public YoungPerson reachedAt(@Nullable String phone, @Nullable String email) {
        return change(people.aYoungPerson().inKongsvinger().registered(), phone, email, false);
    }

    public YoungPerson reservedAt(@Nullable String phone, @Nullable String email) {
        return change(people.aYoungPerson().inKongsvinger().registered(), phone, email, true);
    }

    @Transactional
    YoungPerson change(YoungPerson registered, @Nullable String phone, @Nullable String email, boolean reserved) {
        YoungPerson person = youngPeople.byId(registered.id());
        YoungPersonDetails before = youngPeople.detailsOf(person);
        youngPeople.change(
                person,
                new YoungPersonDetails(
                        before.name(),
                        before.birthDate(),
                        before.completedUpperSecondary(),
                        before.sex(),
                        new Contacts(phone, email, null, null, null, null),
                        before.home(),
                        before.availability(),
                        new Support(1, List.of(), null, reserved),
                        before.wishes(),
                        before.skills()));
        return person;
    }

    @Transactional
    public void hide(UUID youngPerson) {
        clear();
        entities.createNativeQuery("UPDATE young_person SET shielded = true WHERE id = ?1")
                .setParameter(1, youngPerson)
                .executeUpdate();
    }

    /** Everything about the notices to somebody, as it lies in the database. */
    @Transactional
    public List<String> rowsOf(Recipient recipient) {
        clear();
        return entities.createNativeQuery(
                        "SELECT CAST(n AS text) FROM notice n WHERE recipient = ?1 ORDER BY id", String.class)
                .setParameter(1, recipient.id())
                .getResultList();
    }

    /** How far the notices to somebody have come, the first first. */
    @Transactional
    public List<Notice.State> statesOf(Recipient recipient) {
        clear();
        return entities.createQuery("select state from Notice where recipient = ?1 order by id", Notice.State.class)
                .setParameter(1, recipient)
                .getResultList();
    }

    /** What somebody is told, the first first. */
    @Transactional
    public List<NoticeKind> kindsTo(Recipient recipient) {
        clear();
        return entities.createQuery("select kind from Notice where recipient = ?1 order by id", NoticeKind.class)
                .setParameter(1, recipient)
                .getResultList();
    }

    @Transactional
    public List<UUID> idsOf(Recipient recipient) {
        clear();
        return entities.createQuery("select id from Notice where recipient = ?1 order by id", UUID.class)
                .setParameter(1, recipient)
                .getResultList();
    }

    /** As if all tries but the last had failed. */
    @Transactional
    public void triesLast(Recipient recipient) {
        entities.createNativeQuery("UPDATE notice SET tries = 5 WHERE recipient = ?1")
                .setParameter(1, recipient.id())
                .executeUpdate();
    }

    /** What is tried and told today is over: no test meets another's. */
    @Transactional
    public void forget() {
        clear();
        entities.createNativeQuery("DELETE FROM notice").executeUpdate();
    }

    private void clear() {
        entities.createNativeQuery("SELECT set_config('nystart.cleared_offices', '0402', true)", String.class)
                .getSingleResult();
    }

    /** Moves the wall clock ahead to the next time it is so late in Norway. */
    public void comes(LocalTime time) {
        ZonedDateTime now = wallClock.instant().atZone(FieldClock.NORWAY);
        ZonedDateTime then = now.with(time);
        MovableClock.moveAhead(Duration.between(now, then.isAfter(now) ? then : then.plusDays(1)));
    }
}
