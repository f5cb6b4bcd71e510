package no.nystart.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import no.nystart.common.FieldClock;
import no.nystart.common.TimeOrderedId;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/** Takes in what is to be told, in the transaction at hand: it is there exactly when what it tells of has happened. */
@ApplicationScoped
public class Outbox {

    /** Without a conflict target, so that the database needs not see what is hidden from whoever writes. */
    private static final String WRITE = """
            INSERT INTO notice (id, dedup_key, kind, recipient_kind, recipient, subject, young_person, office, due_on, state,
                                written_at, send_at, tries, version)
            VALUES (:id, :key, :kind, :recipientKind, :recipient, :subject, :person,
                    (SELECT p.office FROM young_person p WHERE p.id = :person), :due, 'WAITING', :now, :sendAt, 0, 0)
            ON CONFLICT DO NOTHING""";

    private final EntityManager entities;
    private final Clock wallClock;
    private final FieldClock fieldClock;

    @Inject
    Outbox(EntityManager entities, Clock wallClock, FieldClock fieldClock) {
        this.entities = entities;
        this.wallClock = wallClock;
        this.fieldClock = fieldClock;
    }

    /** Told before, nothing happens. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Tiding tiding) {
        Instant now = wallClock.instant();
        entities.createNativeQuery(WRITE)
                .unwrap(NativeQuery.class)
                .setParameter("id", TimeOrderedId.next())
                .setParameter("key", tiding.key(fieldClock.today()))
                .setParameter("kind", tiding.kind().name())
                .setParameter("recipientKind", tiding.to().kind().name())
                .setParameter("recipient", tiding.to().id())
                .setParameter("subject", tiding.subject())
                .setParameter("person", tiding.youngPerson(), StandardBasicTypes.UUID)
                .setParameter("due", tiding.dueOn(), StandardBasicTypes.LOCAL_DATE)
                .setParameter("now", now)
                .setParameter("sendAt", QuietHours.earliest(now))
                .executeUpdate();
    }
}
