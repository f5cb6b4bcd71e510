package no.nystart.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.nystart.common.FieldClock;

/** Counts how far leaders have come in their programmes, in one statement. */
@ApplicationScoped
public class Trainings {

    /** Attended or made good as {@code attendance.Presence} says. */
    private static final String COUNTS = """
            SELECT %s, count(*), sum(g.been), sum(g.attended), sum(c.been), sum(c.coached),
              count(*) FILTER (WHERE CAST(l.outline ->> 'leanTask' AS boolean)), count(*) FILTER (WHERE k.state = 'FINISHED')
            FROM participant t
            JOIN leader_programme l ON l.id = t.programme
            LEFT JOIN lean_task k ON k.participant = t.id
            CROSS JOIN LATERAL (
              SELECT count(*) AS been, count(*) FILTER (WHERE EXISTS (
                  SELECT FROM gathering_seat s WHERE s.participant = t.id AND s.attendance = 'ATTENDED'
                    AND (s.gathering = g.id OR s.makes_good = g.id))
                OR EXISTS (
                  SELECT FROM catch_up_task m WHERE m.participant = t.id AND m.gathering = g.id AND m.done_on IS NOT NULL))
                AS attended
              FROM gathering g WHERE g.programme = l.id AND g.ends_on < :today) g
            CROSS JOIN LATERAL (
              SELECT count(*) AS been, count(*) FILTER (WHERE c.told_on IS NOT NULL) AS coached
              FROM coaching_leader a JOIN coaching c ON c.id = a.coaching
              WHERE a.participant = t.id AND c.cancelled_on IS NULL AND c.on_day < :today) c
            WHERE t.left_on IS NULL AND %s
            GROUP BY 1""";

    private static final String OF_COHORTS = COUNTS.formatted("l.cohort", "l.cohort IN (:cohorts)");

    private static final String BY_LEADER = COUNTS.formatted("t.leader", "l.cohort = :cohort");

    private static final String UNDER_WAY_IN = COUNTS.formatted(
            "l.region",
            "l.region = :region AND l.starts_on <= :today AND l.starts_on + 7 * (SELECT CAST(sum(CAST(f.phase ->> 'weeks' AS"
                    + " integer)) AS integer) FROM jsonb_array_elements(l.outline -> 'phases') AS f (phase)) > :today");

    private final EntityManager entities;
    private final FieldClock clock;

    @Inject
    Trainings(EntityManager entities, FieldClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Of the leaders in the programmes of these cohorts; cohorts without a programme are left out. */
    @Transactional
    public Map<UUID, Training> of(Collection<UUID> cohorts) {
        Map<UUID, Training> trainings = new HashMap<>();
        if (!cohorts.isEmpty()) {
            counted(entities.createNativeQuery(OF_COHORTS, Object[].class).setParameter("cohorts", cohorts))
                    .forEach((cohort, training) -> trainings.put((UUID) cohort, training));
        }
        return trainings;
    }

    /** Of each leader in the programme of one cohort, by leader. */
    @Transactional
    public Map<UUID, Training> byLeader(UUID cohort) {
        Map<UUID, Training> trainings = new HashMap<>();
        counted(entities.createNativeQuery(BY_LEADER, Object[].class).setParameter("cohort", cohort))
                .forEach((leader, training) -> trainings.put((UUID) leader, training));
        return trainings;
    }

    /** Of the leaders in the region's programmes that are under way. */
    @Transactional
    public Training underWayIn(String region) {
        return counted(entities.createNativeQuery(UNDER_WAY_IN, Object[].class).setParameter("region", region))
                .getOrDefault(region, new Training(0, 0, 0, 0, 0, 0, 0));
    }

    private Map<Object, Training> counted(Query query) {
        Map<Object, Training> trainings = new HashMap<>();
        for (Object row : query.setParameter("today", clock.today()).getResultList()) {
            Object[] cells = (Object[]) row;
            trainings.put(
                    cells[0],
                    new Training(
                            n(cells[1]), n(cells[2]), n(cells[3]), n(cells[4]), n(cells[5]), n(cells[6]), n(cells[7])));
        }
        return trainings;
    }

    private static int n(Object number) {
        return ((Number) number).intValue();
    }
}
