package no.nystart.improvement.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import no.nystart.common.FieldClock;

/**
 * Counts what has happened, in one statement whatever is asked. Hidden people are counted for nobody, cleared or not: what
 * is measured hangs on walls and is kept.
 */
@ApplicationScoped
public class Measures {

    private static final int DAYS_TO_TELL = 3;
    private static final int WEEKS_OF_CHECK_INS = 8;
    private static final int WEEKS_OF_ATTENDANCE = 4;

    private static final String COUNTS = """
            WITH mine AS MATERIALIZED (
                SELECT p.id, p.state, p.ends FROM placement p JOIN young_person y ON y.id = p.young_person
                WHERE y.protection = 'NONE' AND NOT y.shielded AND %1$s
                  AND (p.state IN ('AWAITING_START', 'RUNNING', 'PAUSED') OR p.ends > :yearAgo)),
            due AS MATERIALIZED (
                SELECT a.placement, a.slot, a.on_day FROM mine m JOIN appointment a ON a.placement = m.id
                WHERE a.status <> 'CANCELLED' AND a.slot NOT LIKE 'review-%%' AND a.slot NOT LIKE 'end-%%'
                  AND a.on_day BETWEEN :checkInsFrom AND :checkInsTo)
            SELECT
                (SELECT count(*) FROM mine WHERE state IN ('RUNNING', 'PAUSED')) AS running,
                (SELECT count(*) FROM mine WHERE state IN ('COMPLETED', 'ENDED_EARLY')) AS over,
                (SELECT count(*) FROM mine WHERE state = 'COMPLETED') AS completed,
                (SELECT count(*) FROM due) AS due,
                (SELECT count(*) FROM due d JOIN check_in c ON c.placement = d.placement AND c.slot = d.slot
                 WHERE c.told_on <= d.on_day + :daysToTell) AS told,
                (SELECT count(*) FROM mine m WHERE m.state IN ('RUNNING', 'PAUSED') AND NOT EXISTS
                 (SELECT FROM absence a WHERE a.placement = m.id AND a.kind = 'UNEXCUSED' AND a.day > :attendanceFrom))
                    AS attending,
                (SELECT count(*) FROM mine m JOIN raised_flag f ON f.placement = m.id
                 WHERE f.colour = 'RED' AND f.down_on IS NULL) AS reds,
                (SELECT count(*) FROM mentoring_leader l WHERE %2$s) AS leaders,
                (SELECT count(*) FROM mentoring_leader l WHERE l.ready AND %2$s) AS ready,
                (SELECT count(*) FROM suggestion s JOIN board b ON b.id = s.board WHERE s.sent_on > :yearAgo AND %3$s)
                    AS suggested,
                (SELECT count(*) FROM suggestion s JOIN board b ON b.id = s.board
                 WHERE s.sent_on > :yearAgo AND s.state IN ('DONE', 'DECLINED') AND %3$s) AS answered,
                (SELECT count(*) FROM participant t JOIN leader_programme g ON g.id = t.programme
                 JOIN mentoring_leader l ON l.id = t.leader
                 WHERE t.left_on IS NULL AND CAST(g.outline ->> 'leanTask' AS boolean) AND %2$s) AS tasks,
                (SELECT count(*) FROM participant t JOIN lean_task k ON k.participant = t.id AND k.state = 'FINISHED'
                 JOIN mentoring_leader l ON l.id = t.leader WHERE t.left_on IS NULL AND %2$s) AS finished,
                (SELECT count(*) FROM mine m WHERE m.state = 'COMPLETED' AND %4$s) AS certified""";

    private final EntityManager entities;
    private final FieldClock clock;
    private final String ofCompany;
    private final String ofCohort;
    private final String ofRegion;

    @Inject
    Measures(EntityManager entities, FieldClock clock, CertifiedPlacements certified) {
        this.entities = entities;
        this.clock = clock;
        String led = certified.led("m.id");
        this.ofCompany = COUNTS.formatted("p.company = :ground", "l.company = :ground", "b.company = :ground", led);
        this.ofCohort = COUNTS.formatted(
                "p.cohort = :ground",
                "l.id IN (SELECT c.leader FROM cohort_leader c WHERE c.cohort = :ground)",
                "b.cohort = :ground",
                led);
        this.ofRegion = COUNTS.formatted(
                "p.office IN (SELECT o.code FROM office o WHERE o.region = :ground)",
                "l.company IN (SELECT c.id FROM company c WHERE c.region = :ground)",
                "b.region = :ground",
                led);
    }

    /** Every measure, as it is today. */
    @Transactional
    public Map<Measure, Figure> of(Ground ground) {
        Tuple counts = switch (ground) {
            case Ground.OfCompany one -> counted(ofCompany, one.company());
            case Ground.OfCohort one -> counted(ofCohort, one.cohort());
            case Ground.OfRegion one -> counted(ofRegion, one.region());
        };
        Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            figures.put(measure, figure(measure, counts));
        }
        return figures;
    }

    private static Figure figure(Measure measure, Tuple counts) {
        return switch (measure) {
            case PLACEMENTS_RUNNING -> new Figure.Known((int) count(counts, "running"));
            case PLACEMENTS_COMPLETED -> Figure.shareOfPeople(count(counts, "completed"), count(counts, "over"));
            case CHECK_INS_IN_TIME -> Figure.share(count(counts, "told"), count(counts, "due"));
            case FULL_ATTENDANCE -> Figure.shareOfPeople(count(counts, "attending"), count(counts, "running"));
            case OPEN_REDS -> Figure.ofPeople(count(counts, "running"), new Figure.Known((int) count(counts, "reds")));
            case LEADERS_READY -> Figure.share(count(counts, "ready"), count(counts, "leaders"));
            case SUGGESTIONS_ANSWERED -> Figure.share(count(counts, "answered"), count(counts, "suggested"));
            case LEAN_TASKS_FINISHED -> Figure.share(count(counts, "finished"), count(counts, "tasks"));
            case CERTIFICATES_GIVEN -> Figure.shareOfPeople(count(counts, "certified"), count(counts, "completed"));
        };
    }

    private static long count(Tuple counts, String name) {
        return counts.get(name, Number.class).longValue();
    }

    private Tuple counted(String sql, Object ground) {
        LocalDate today = clock.today();
        return (Tuple) entities.createNativeQuery(sql, Tuple.class)
                .setParameter("ground", ground)
                .setParameter("yearAgo", today.minusYears(1))
                .setParameter("checkInsFrom", today.minusWeeks(WEEKS_OF_CHECK_INS))
                .setParameter("checkInsTo", today.minusDays(DAYS_TO_TELL + 1L))
                .setParameter("daysToTell", DAYS_TO_TELL)
                .setParameter("attendanceFrom", today.minusWeeks(WEEKS_OF_ATTENDANCE))
                .getSingleResult();
    }
}
