package no.nystart.followup.review.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Operation;
import no.nystart.access.Scope;
import no.nystart.access.Visitor;
import org.hibernate.query.NativeQuery;

/** What reviews ask a visitor to do, as whichever of the three they are, in one query. */
@ApplicationScoped
class ReviewTasks {

    /** Long enough to agree with the last minutes, short enough to stay the same as the years go by. */
    private static final int DAYS_AFTER_THE_END = 60;

    private static final int MOST = 30;

    /** Matches nothing. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String TASKS = """
            WITH mine AS (
              SELECT p.id, 'YOUNG_PERSON' AS party, y.first_name FROM placement p JOIN young_person y ON y.id = p.young_person
              WHERE p.young_person IN (:own) AND p.ends > :lately
              UNION ALL
              SELECT p.id, 'LEADER', y.first_name FROM placement p JOIN young_person y ON y.id = p.young_person
              WHERE (p.leader IN (:leaders) OR p.deputy IN (:leaders)) AND p.ends > :lately
              UNION ALL
              SELECT p.id, 'CASEWORKER', y.first_name FROM young_person y JOIN placement p ON y.id = p.young_person
              WHERE y.caseworker = :caseworker AND p.office IN (:offices) AND p.ends > :lately)
            SELECT 'WRITE' AS kind, m.id AS placement, a.slot AS slot, a.on_day AS on_day, m.first_name AS first_name, '' AS what
              FROM mine m
              JOIN appointment a ON a.placement = m.id AND a.status = 'PLANNED' AND a.on_day <= :soon
              AND (a.slot LIKE 'review-%' OR a.slot LIKE 'end-%')
              WHERE NOT EXISTS (SELECT FROM review_contribution c
                                WHERE c.placement = m.id AND c.slot = a.slot AND c.party = m.party)
                AND NOT EXISTS (SELECT FROM triangle_review r
                                WHERE r.placement = m.id AND r.slot = a.slot AND r.begun_on IS NOT NULL)
            UNION ALL
            SELECT 'AGREE', m.id, r.slot, r.held_on, m.first_name, '' FROM mine m
              JOIN triangle_review r ON r.placement = m.id AND r.wording > 0
              WHERE NOT EXISTS (SELECT FROM minutes_answer a WHERE a.placement = m.id AND a.slot = r.slot
                                AND a.wording = r.wording AND a.party = m.party)
            UNION ALL
            SELECT 'REWRITE', m.id, r.slot, r.held_on, m.first_name, '' FROM mine m
              JOIN triangle_review r ON r.placement = m.id AND r.wording > 0
              WHERE m.party = 'CASEWORKER' AND EXISTS (SELECT FROM minutes_answer a WHERE a.placement = m.id
                                AND a.slot = r.slot AND a.wording = r.wording AND a.objection IS NOT NULL)
            UNION ALL
            SELECT 'STEP', m.id, s.slot, s.due_on, m.first_name, s.what FROM mine m
              JOIN next_step s ON s.placement = m.id AND s.owner = m.party AND s.done_on IS NULL AND s.due_on <= :soon
            ORDER BY on_day, placement, kind LIMIT :most""";

    /** What is asked for. */
    enum Kind {
        WRITE,
        AGREE,
        REWRITE,
        STEP
    }

    /**
     * One thing to do.
     *
     * @param on the day of the review, or the last day of the step
     * @param what the step's words, empty for everything else
     */
    record Task(Kind kind, UUID placement, String slot, LocalDate on, String firstName, String what) {

        String path() {
            return "/placements/" + placement + "/reviews/" + slot;
        }
    }

    private final EntityManager entities;

    @Inject
    ReviewTasks(EntityManager entities) {
        this.entities = entities;
    }

    /** By {@code soon}, the first day first. */
    List<Task> of(Visitor visitor, LocalDate today, LocalDate soon) {
        Scope scope = visitor.scope(Operation.REVIEW_CONTRIBUTE);
        // with its columns' types: to find them out costs another statement
        NativeQuery<Object[]> query = entities.createNativeQuery(TASKS, Object[].class)
                .unwrap(NativeQuery.class)
                .addScalar("kind", String.class)
                .addScalar("placement", UUID.class)
                .addScalar("slot", String.class)
                .addScalar("on_day", LocalDate.class)
                .addScalar("first_name", String.class)
                .addScalar("what", String.class);
        return query.setParameter("own", orNobody(visitor.ownPeople()))
                .setParameter("leaders", orNobody(scope.leaders()))
                .setParameter("caseworker", scope.offices().isEmpty() ? NOBODY : visitor.account())
                .setParameter("offices", scope.offices().isEmpty() ? Set.of("") : scope.offices())
                .setParameter("lately", today.minusDays(DAYS_AFTER_THE_END))
                .setParameter("soon", soon)
                .setParameter("most", MOST)
                .getResultStream()
                .map(row -> new Task(
                        Kind.valueOf((String) row[0]),
                        (UUID) row[1],
                        (String) row[2],
                        (LocalDate) row[3],
                        (String) row[4],
                        (String) row[5]))
                .toList();
    }

    private static Collection<UUID> orNobody(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(NOBODY) : ids;
    }
}
