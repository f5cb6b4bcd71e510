package no.nystart.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.nystart.common.FieldClock;
import org.jspecify.annotations.Nullable;

/**
 * Reads the trail, the last line first. What was shown of people who are hidden from the reader is as hidden as they are; a
 * refusal reads the same whether somebody is hidden or absent, and so is always there.
 */
@ApplicationScoped
@Transactional
public class TrailReader {

    /** Of everybody but young people, who are told by pseudonym wherever they stand. */
    private static final String NAME = """
            CASE WHEN EXISTS (SELECT FROM role_grant g WHERE g.account = a.account AND g.young_person IS NOT NULL) THEN ''
                 ELSE a.account_name END""";

    private static final String LINES = """
            SELECT a.id, a.at, a.account, %1$s, a.operation, a.subject_kind, a.subject, a.place, a.outcome, a.reason
            FROM audit_line a
            WHERE a.at >= :from AND a.at < :until
              AND (a.subject_kind <> 'YOUNG_PERSON' OR a.outcome NOT IN ('SHOWN', 'DONE') OR a.subject IS NULL
                   OR EXISTS (SELECT FROM young_person p WHERE p.id = a.subject OFFSET 0))
            """.formatted(NAME);
    private static final String ORDER = " ORDER BY a.at DESC, a.id DESC";

    /**
     * A line as it was written.
     *
     * @param name empty for a young person
     */
    public record Line(
            long id,
            Instant at,
            @Nullable UUID account,
            String name,
            String operation,
            String subjectKind,
            @Nullable UUID subject,
            String place,
            String outcome,
            @Nullable String reason) {}

    private final EntityManager entities;

    @Inject
    TrailReader(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param before the last line of the page before, or null for the first page
     * @param most lines at most
     */
    public List<Line> lines(TrailFilter filter, @Nullable Long before, int most) {
        Map<String, Object> limits = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder(LINES);
        limit(sql, limits, "who", " AND position(lower(:who) IN lower(" + NAME + ")) > 0", filter.who());
        limit(sql, limits, "account", " AND a.account = :account", filter.account());
        limit(sql, limits, "subject", " AND a.subject = :subject", filter.subject());
        limit(sql, limits, "operation", " AND a.operation = :operation", filter.operation());
        limit(sql, limits, "refusals", " AND (a.outcome NOT IN ('SHOWN', 'DONE')) = :refusals", filter.refusals());
        limit(
                sql,
                limits,
                "before",
                " AND (a.at, a.id) < (SELECT b.at, b.id FROM audit_line b WHERE b.id = :before)",
                before);
        Query query = entities.createNativeQuery(sql + ORDER, Object[].class)
                .setParameter(
                        "from", filter.from().atStartOfDay(FieldClock.NORWAY).toInstant())
                .setParameter(
                        "until",
                        filter.to().plusDays(1).atStartOfDay(FieldClock.NORWAY).toInstant())
                .setMaxResults(most);
        limits.forEach(query::setParameter);
        return rows(query).stream().map(TrailReader::line).toList();
    }

    private static void limit(
            StringBuilder sql, Map<String, Object> limits, String name, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            limits.put(name, value);
        }
    }

    @SuppressWarnings("unchecked") // of the query's own type
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static Line line(Object[] row) {
        return new Line(
                (Long) row[0],
                (Instant) row[1],
                (UUID) row[2],
                Objects.requireNonNullElse((String) row[3], ""),
                (String) row[4],
                (String) row[5],
                (UUID) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9]);
    }
}
