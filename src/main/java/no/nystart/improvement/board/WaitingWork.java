package no.nystart.improvement.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.common.CountQuery;
import org.jspecify.annotations.Nullable;

/** What boards have for somebody to do: what they have taken on, what was lifted to them, what nobody has answered. */
@ApplicationScoped
public class WaitingWork {

    private static final int MOST = 100;

    /** Boards that somebody answers for: companies' only for their own people. */
    private static final String KEPT = "((b.company IS NULL AND b.region IN (:regions)) OR b.company IN (:companies))";

    /** Why it waits for them. */
    public enum Kind {
        OWN_GOAL("SELECT 'OWN_GOAL' AS kind, g.id, g.board, g.aim AS words, g.due FROM board_goal g"
                + " WHERE g.owner = :me AND g.colour = 'RED' AND g.taken_down IS NULL"),
        OWN_SUGGESTION("SELECT 'OWN_SUGGESTION' AS kind, s.id, s.board, s.words, s.due FROM suggestion s"
                + " WHERE s.owner = :me AND s.state = 'TAKEN_ON'"),
        OWN_PULSE("SELECT 'OWN_PULSE' AS kind, d.id, d.board, d.words, d.due FROM pulse_decision d"
                + " WHERE d.owner = :me AND d.outcome IS NULL"),
        LIFTED(
                "SELECT 'LIFTED' AS kind, e.id, e.to_board AS board, e.about AS words, CAST(NULL AS date) AS due FROM escalation e"
                        + " JOIN board b ON b.id = e.to_board WHERE e.answer IS NULL AND " + KEPT),
        NEW_SUGGESTION(
                "SELECT 'NEW_SUGGESTION' AS kind, s.id, s.board, s.words, CAST(NULL AS date) AS due FROM suggestion s"
                        + " JOIN board b ON b.id = s.board WHERE s.state = 'NEW' AND " + KEPT);

        private final String rows;

        Kind(String rows) {
            this.rows = rows;
        }
    }

    /**
     * Something to do.
     *
     * @param words the goal, or what was told or lifted
     * @param due the last day for it, where it has one
     */
    public record Work(
            Kind kind,
            UUID id,
            UUID board,
            String words,
            @Nullable LocalDate due) {

        /** Where it is done. */
        public String path() {
            String at = "/boards/" + board;
            return switch (kind) {
                case OWN_GOAL -> at + "/goals/" + id;
                case OWN_SUGGESTION, NEW_SUGGESTION -> at + "/suggestions/" + id;
                case OWN_PULSE -> at + "/pulse-meetings";
                case LIFTED -> at + "/escalations/" + id;
            };
        }

        public boolean isPast(LocalDate today) {
            return due != null && today.isAfter(due);
        }
    }

    private final EntityManager entities;

    @Inject
    WaitingWork(EntityManager entities) {
        this.entities = entities;
    }

    /** The own first, by date. */
    @Transactional
    public List<Work> of(Visitor visitor) {
        String all = Stream.of(Kind.values())
                .map(kind -> kind.rows)
                .reduce((one, other) -> one + " UNION ALL " + other)
                .orElseThrow();
        var query = entities.createNativeQuery(
                "SELECT * FROM (" + all + ") w ORDER BY w.kind LIKE 'OWN%' DESC, w.due NULLS LAST, w.id", Tuple.class);
        values(visitor).forEach(query::setParameter);
        return query.setMaxResults(MOST)
                .getResultStream()
                .map(row -> work((Tuple) row))
                .toList();
    }

    /** How much of a kind; asked together with other counts. */
    public CountQuery count(Kind kind, Visitor visitor) {
        Map<String, Object> values = new HashMap<>(values(visitor));
        values.keySet().removeIf(name -> !kind.rows.contains(":" + name));
        return new CountQuery("SELECT count(*) FROM (" + kind.rows + ") w", values);
    }

    private static Map<String, Object> values(Visitor visitor) {
        Set<String> regions = visitor.scope(Operation.BOARD_KEEP).regions();
        Set<UUID> companies = Reader.companies(visitor);
        return Map.of(
                "me", visitor.account(),
                "regions", regions.isEmpty() ? Set.of("") : regions,
                "companies", companies.isEmpty() ? Set.of(new UUID(0, 0)) : companies);
    }

    private static Work work(Tuple row) {
        return new Work(
                Kind.valueOf(row.get("kind", String.class)),
                row.get("id", UUID.class),
                row.get("board", UUID.class),
                row.get("words", String.class),
                date(row.get("due")));
    }

    private static @Nullable LocalDate date(@Nullable Object value) {
        return value instanceof Date old ? old.toLocalDate() : (LocalDate) value;
    }
}
