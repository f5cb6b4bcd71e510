package no.nystart.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.common.FieldClock;
import no.nystart.common.TimeOrderedId;

/**
 * Writes down that personal data go, which is what the database wants to see before it lets them: see V051. Each
 * transaction that takes something away names the letting-go it belongs to.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LettingGo {

    private final EntityManager entities;
    private final Clock wallClock;
    private final FieldClock clock;

    @Inject
    LettingGo(EntityManager entities, Clock wallClock, FieldClock clock) {
        this.entities = entities;
        this.wallClock = wallClock;
        this.clock = clock;
    }

    UUID ofPerson(UUID person, ErasureOrder order, UUID by) {
        UUID id = TimeOrderedId.next();
        entities.createNativeQuery("""
                        INSERT INTO letting_go (id, kind, what, archived_as, person, ordered_by, begun_at, begun_on, gone)
                        VALUES (:id, 'ERASURE', :what, :archived, :person, :by, :at, :on, '{}')""")
                .setParameter("id", id)
                .setParameter("what", order.reason().name())
                .setParameter("archived", order.archivedAs())
                .setParameter("person", person)
                .setParameter("by", by)
                .setParameter("at", wallClock.instant())
                .setParameter("on", clock.today())
                .executeUpdate();
        name(id);
        return id;
    }

    /** The round of this kind that is under way, or a new one: a worker that died left it to the next. */
    UUID round(RetentionKind kind) {
        entities.createNativeQuery("""
                        INSERT INTO letting_go (id, kind, what, begun_at, begun_on, gone)
                        VALUES (:id, 'RETENTION', :what, :at, :on, '{}')
                        ON CONFLICT (what) WHERE kind = 'RETENTION' AND ended_at IS NULL DO NOTHING""")
                .setParameter("id", TimeOrderedId.next())
                .setParameter("what", kind.name())
                .setParameter("at", wallClock.instant())
                .setParameter("on", clock.today())
                .executeUpdate();
        return (UUID) entities.createNativeQuery(
                        "SELECT id FROM letting_go WHERE kind = 'RETENTION' AND what = :what AND ended_at IS NULL",
                        UUID.class)
                .setParameter("what", kind.name())
                .getSingleResult();
    }

    /** Until the transaction ends, it belongs to this letting-go. */
    void name(UUID id) {
        entities.createNativeQuery("SELECT set_config('nystart.letting_go', :id, true)", String.class)
                .setParameter("id", id.toString())
                .getSingleResult();
    }

    /** That so many more rows of a table went. */
    void count(UUID id, Map<String, Long> gone) {
        String more = gone.entrySet().stream()
                .map(each -> "\"" + each.getKey() + "\":" + each.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        entities.createNativeQuery("""
                        UPDATE letting_go SET gone = (
                            SELECT coalesce(jsonb_object_agg(key, rows), '{}') FROM (
                                SELECT key, sum(value::bigint) AS rows
                                FROM (SELECT * FROM jsonb_each_text(gone) UNION ALL
                                      SELECT * FROM jsonb_each_text(CAST(:more AS jsonb))) each
                                GROUP BY key) added)
                        WHERE id = :id""")
                .setParameter("more", more)
                .setParameter("id", id)
                .executeUpdate();
    }

    void end(UUID id) {
        entities.createNativeQuery("UPDATE letting_go SET ended_at = :at WHERE id = :id")
                .setParameter("at", wallClock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }
}
