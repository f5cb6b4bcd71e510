package no.nystart.register.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Shown;
import no.nystart.common.FieldClock;
import org.jspecify.annotations.Nullable;

/** Who has looked at the young people of an office, from the trail; young people who look at themselves are left out. */
@ApplicationScoped
@Transactional
public class OfficeLooks {

    /** In front of what is selected, the trail's lines of an office's people within some days. */
    static final String OF_OFFICES = """
            FROM audit_line a JOIN young_person p ON p.id = a.subject
            WHERE a.subject_kind = 'YOUNG_PERSON' AND a.outcome = 'SHOWN' AND p.office IN (:offices)
              AND a.at >= :from AND a.at < :until
              AND NOT EXISTS (SELECT FROM role_grant g WHERE g.account = a.account AND g.young_person = a.subject)
            """;

    private static final String COLUMNS =
            "SELECT a.id, a.at, a.account, a.account_name, a.operation, a.place, a.reason, p.id, p.first_name, p.last_name ";

    /**
     * Which looks are asked for; what is null limits nothing.
     *
     * @param from first day, included
     * @param to last day, included
     */
    public record Filter(
            Set<String> offices,
            LocalDate from,
            LocalDate to,
            @Nullable String who,
            @Nullable UUID account,
            @Nullable UUID youngPerson) {}

    /** One of them. */
    public record Look(
            long id,
            Instant at,
            @Nullable UUID account,
            String name,
            Shown what,
            String place,
            @Nullable String reason,
            UUID youngPerson,
            String whom) {}

    private final EntityManager entities;

    @Inject
    OfficeLooks(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The last first.
     *
     * @param before the last of the page before, or null for the first page
     */
    public List<Look> looks(Filter filter, @Nullable Long before, int most) {
        Map<String, Object> limits = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder(COLUMNS + OF_OFFICES);
        limit(sql, limits, "who", " AND position(lower(:who) IN lower(a.account_name)) > 0", filter.who());
        limit(sql, limits, "account", " AND a.account = :account", filter.account());
        limit(sql, limits, "person", " AND a.subject = :person", filter.youngPerson());
        limit(sql, limits, "before", " AND a.id < :before", before);
        Query query = entities.createNativeQuery(sql + " ORDER BY a.id DESC", Object[].class)
                .setMaxResults(most);
        within(query, filter.offices(), filter.from(), filter.to());
        limits.forEach(query::setParameter);
        return looks(query);
    }

    /** Those of one control, in the order in which they were. */
    List<Look> drawn(UUID control) {
        return looks(entities.createNativeQuery(COLUMNS + """
                                FROM log_control_line l JOIN audit_line a ON a.id = l.line
                                JOIN young_person p ON p.id = l.young_person
                                WHERE l.control = :control ORDER BY a.id""", Object[].class).setParameter("control", control));
    }

    static void within(Query query, Set<String> offices, LocalDate from, LocalDate to) {
        query.setParameter("offices", offices)
                .setParameter("from", from.atStartOfDay(FieldClock.NORWAY).toInstant())
                .setParameter(
                        "until", to.plusDays(1).atStartOfDay(FieldClock.NORWAY).toInstant());
    }

    private static void limit(
            StringBuilder sql, Map<String, Object> limits, String name, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            limits.put(name, value);
        }
    }

    @SuppressWarnings("unchecked") // of the query's own type
    private static List<Look> looks(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new Look(
                                (Long) row[0],
                                (Instant) row[1],
                                (UUID) row[2],
                                (String) row[3],
                                Shown.of((String) row[4]),
                                (String) row[5],
                                (String) row[6],
                                (UUID) row[7],
                                row[8] + " " + row[9]))
                        .toList();
    }
}
