package no.nystart.outcome.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import no.nystart.jobs.RecurringJob;

/**
 * Brings the rows that reports count up to date with what is known of the placements. Hidden people have none: the job is
 * cleared for nobody, and the rows of whoever becomes hidden are not there from that moment on.
 */
@ApplicationScoped
public class ReportRows implements RecurringJob {

    private static final Duration EVERY = Duration.ofMinutes(5);

    /** A placement whose rest was spent at another place is part of what came after it. */
    private static final String KNOWN = """
            SELECT p.id, p.young_person, o.region, p.office, p.cohort, p.company, p.first_leader, c.sector, c.size, h.phase, p.starts, p.ends,
              p.state, s.status_end, s.status_3, s.status_6, s.status_12,
              CASE WHEN age < 18 THEN '0-17' WHEN age < 21 THEN '18-20' WHEN age < 25 THEN '21-24' ELSE '25-' END,
              y.sex, cardinality(y.needs) > 0, y.norwegian_level, y.follow_up_need::text,
              f.dissatisfaction, f.interest, f.learning, f.wish, f.commute, f.leader_part
            FROM placement p
            JOIN young_person y ON y.id = p.young_person
            JOIN office o ON o.code = p.office
            JOIN company c ON c.id = p.company
            CROSS JOIN LATERAL (SELECT extract(year FROM age(p.starts, y.birth_date)) AS age) a
            LEFT JOIN LATERAL (
              SELECT (SELECT f.phase FROM (
                    SELECT e.phase ->> 'name' AS phase, e.number,
                      l.starts_on + CAST(7 * sum(CAST(e.phase ->> 'weeks' AS integer)) OVER (ORDER BY e.number) AS integer) AS done_by
                    FROM jsonb_array_elements(l.outline -> 'phases') WITH ORDINALITY AS e (phase, number)) f
                  WHERE p.starts < f.done_by ORDER BY f.number LIMIT 1) AS phase
              FROM participant t JOIN leader_programme l ON l.id = t.programme
              WHERE t.leader = p.first_leader AND l.starts_on <= p.starts AND (t.left_on IS NULL OR t.left_on > p.starts)
              ORDER BY l.starts_on DESC, t.id DESC LIMIT 1) h ON true
            LEFT JOIN decision d ON d.id = p.id
            LEFT JOIN proposal f ON f.run = d.run AND f.young_person = p.young_person
            LEFT JOIN LATERAL (
              SELECT max(status) FILTER (WHERE moment = 'END') AS status_end,
                max(status) FILTER (WHERE moment = 'MONTHS_3') AS status_3,
                max(status) FILTER (WHERE moment = 'MONTHS_6') AS status_6,
                max(status) FILTER (WHERE moment = 'MONTHS_12') AS status_12
              FROM outcome_status s WHERE s.placement = p.id) s ON true
            WHERE p.starts < p.ends AND p.rematch IS DISTINCT FROM 'MOVED'""";

    private static final String KEEP = """
            INSERT INTO report_row AS r (placement, young_person, region, office, cohort, company, leader, sector, size, phase, starts,
              ends, state, status_end, status_3, status_6, status_12, age, sex, needs, norwegian_level, follow_up_need, whole,
              interest, learning, wish, commute, leader_part)
            """ + KNOWN + """

            ON CONFLICT (placement) DO UPDATE SET (young_person, region, office, cohort, company, leader, sector, size, phase, starts,
              ends, state, status_end, status_3, status_6, status_12, age, sex, needs, norwegian_level, follow_up_need, whole,
              interest, learning, wish, commute, leader_part)
            = (EXCLUDED.young_person, EXCLUDED.region, EXCLUDED.office, EXCLUDED.cohort, EXCLUDED.company, EXCLUDED.leader, EXCLUDED.sector,
              EXCLUDED.size, EXCLUDED.phase, EXCLUDED.starts, EXCLUDED.ends, EXCLUDED.state, EXCLUDED.status_end,
              EXCLUDED.status_3, EXCLUDED.status_6, EXCLUDED.status_12, EXCLUDED.age, EXCLUDED.sex, EXCLUDED.needs,
              EXCLUDED.norwegian_level, EXCLUDED.follow_up_need, EXCLUDED.whole, EXCLUDED.interest, EXCLUDED.learning,
              EXCLUDED.wish, EXCLUDED.commute, EXCLUDED.leader_part)
            WHERE r.* IS DISTINCT FROM EXCLUDED.*""";

    private static final String FORGET = """
            DELETE FROM report_row r USING placement p
            WHERE p.id = r.placement AND (p.starts >= p.ends OR p.rematch = 'MOVED')""";

    private final EntityManager entities;

    @Inject
    ReportRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "report-rows";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    /** Writes what has changed and nothing else. */
    @Override
    public void work() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(FORGET).executeUpdate();
            entities.createNativeQuery(KEEP).executeUpdate();
        });
    }
}
