package no.nystart.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What retention has done and would do now, kind by kind; a dry run. */
@ApplicationScoped
public class RetentionStanding {

    private static final String ROUNDS = """
            SELECT what, max(ended_at), coalesce(sum(rows), 0),
                   coalesce(sum(rows) FILTER (WHERE newest), 0)
            FROM (SELECT g.what, g.ended_at, g.id = first_value(g.id) OVER (PARTITION BY g.what ORDER BY g.id DESC) AS newest,
                         (SELECT sum(value::bigint) FROM jsonb_each_text(g.gone)) AS rows
                  FROM letting_go g WHERE g.kind = 'RETENTION' AND g.ended_at IS NOT NULL) rounds
            GROUP BY what""";

    private record Past(Instant at, long all, long last) {}

    private final RetentionRound round;
    private final DueRows due;
    private final RetentionPeriods periods;
    private final EntityManager entities;

    @Inject
    RetentionStanding(RetentionRound round, DueRows due, RetentionPeriods periods, EntityManager entities) {
        this.round = round;
        this.due = due;
        this.periods = periods;
        this.entities = entities;
    }

    @Transactional
    public List<RetentionLine> lines() {
        Map<String, Past> past = past();
        return Arrays.stream(RetentionKind.values())
                .map(kind -> line(kind, past.get(kind.name())))
                .toList();
    }

    private RetentionLine line(RetentionKind kind, @Nullable Past past) {
        long rows = round.rules(kind).stream().mapToLong(due::count).sum();
        return past == null
                ? new RetentionLine(kind, periods.of(kind), rows, null, 0, 0)
                : new RetentionLine(kind, periods.of(kind), rows, past.at(), past.last(), past.all());
    }

    private Map<String, Past> past() {
        @SuppressWarnings("unchecked") // of the query's own columns
        List<Object[]> rounds =
                entities.createNativeQuery(ROUNDS, Object[].class).getResultList();
        return rounds.stream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> new Past(
                                (Instant) row[1], ((Number) row[2]).longValue(), ((Number) row[3]).longValue())));
    }
}
