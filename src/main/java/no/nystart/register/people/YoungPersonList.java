package no.nystart.register.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.vault.Vault;
import no.nystart.common.CountQuery;
import no.nystart.common.FieldClock;
import no.nystart.register.codes.Status;
import org.jspecify.annotations.Nullable;

/**
 * Lists and finds young people. Each condition is one that the database evaluates by an index below the policy that
 * hides people: ranges and equality, never a pattern, and a range of its own index for each way to read what was typed,
 * because "or" between them would have the database read the whole office. Pages follow keys, so the last costs what the
 * first does.
 */
@ApplicationScoped
public class YoungPersonList {

    /** @param next where the next page begins, or null at the end */
    public record Page(
            List<YoungPersonLine> lines, @Nullable UUID next) {}

    private static final String BOOKED =
            "EXISTS (SELECT FROM seat_booking b WHERE b.young_person = p.id AND b.ends > :today)";
    private static final String LINE = """
            SELECT p.id, p.office, p.first_name, p.last_name, p.birth_date, p.home_postal_place, p.waiting_since,
                   p.follow_up_need, p.withdrawn_on, %s AS booked
            FROM\s""".formatted(BOOKED);

    private static final String ANYBODY = "young_person p WHERE p.office IN (:offices)";
    /** OFFSET 0 has the database find first and sort then; else it may walk the office in the order of names. */
    private static final String EITHER_WAY = """
            (SELECT y.* FROM young_person y WHERE y.office IN (:offices) AND %1$s
             UNION ALL
             SELECT y.* FROM young_person y WHERE y.office IN (:offices) AND %2$s AND (%1$s) IS NOT TRUE
             OFFSET 0) p WHERE TRUE""";

    private static final String LAST = "y.last_key >= :%1$s AND y.last_key < :%1$sEnd";
    private static final String FIRST = "y.first_key >= :%1$s AND y.first_key < :%1$sEnd";
    private static final String IN_NO_COHORT =
            " AND NOT EXISTS (SELECT FROM cohort_member m WHERE m.young_person = p.id)";

    /** Comes after every text that begins like the prefix it is put behind. */
    private static final String LAST_LETTER = "\uffff";

    private final EntityManager entities;
    private final Vault vault;
    private final FieldClock clock;

    @Inject
    YoungPersonList(EntityManager entities, Vault vault, FieldClock clock) {
        this.entities = entities;
        this.vault = vault;
        this.clock = clock;
    }

    public Page page(YoungPersonFilter filter) {
        if (filter.offices().isEmpty()) {
            return new Page(List.of(), null);
        }
        LocalDate today = clock.today();
        Map<String, Object> values = new HashMap<>(Map.of("offices", filter.offices(), "today", today));
        StringBuilder sql = new StringBuilder(LINE);
        sql.append(search(filter.search(), values));
        sql.append(status(filter.status()));
        if (filter.inNoCohort()) {
            sql.append(IN_NO_COHORT);
        }
        boolean descending = filter.sort().startsWith("-");
        String column = filter.sort().endsWith("waiting") ? "waiting_since" : "name_order";
        if (filter.after() != null) {
            // the row that the page before ended with, as this visitor sees it
            sql.append(" AND (p.%1$s, p.id) %2$s (SELECT q.%1$s, q.id FROM young_person q WHERE q.id = :after)"
                    .formatted(column, descending ? "<" : ">"));
            values.put("after", filter.after());
        }
        String direction = descending ? " DESC" : "";
        sql.append(" ORDER BY p.%1$s%2$s, p.id%2$s".formatted(column, direction));
        List<YoungPersonLine> found = lines(sql.toString(), values, filter.size() + 1, today);
        boolean more = found.size() > filter.size();
        List<YoungPersonLine> lines = more ? found.subList(0, filter.size()) : found;
        return new Page(List.copyOf(lines), more ? lines.getLast().id() : null);
    }

    private static String status(@Nullable Status status) {
        return switch (status) {
            case null -> "";
            case WAITING -> " AND p.withdrawn_on IS NULL AND NOT " + BOOKED;
            case BOOKED -> " AND p.withdrawn_on IS NULL AND " + BOOKED;
            case WITHDRAWN -> " AND p.withdrawn_on IS NOT NULL";
        };
    }

    /** For how many at these offices wait for a seat and stand in no cohort. */
    public CountQuery waitingInNoCohort(Set<String> offices) {
        return new CountQuery(
                "SELECT count(*) FROM " + ANYBODY + status(Status.WAITING) + IN_NO_COHORT,
                Map.of("offices", offices, "today", clock.today()));
    }

    /** Whom to list: everybody, whoever has the national id, or whoever is called so, read either way round. */
    private String search(String text, Map<String, Object> values) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return ANYBODY;
        }
        String digits = typed.replace(" ", "");
        if (digits.matches("[0-9]{11}")) {
            values.put("hash", vault.lookUpHash(digits));
            return ANYBODY + " AND p.id IN (SELECT c.young_person FROM identity_claim c WHERE c.id_hash = :hash)";
        }
        List<String> words = List.of(PersonName.key(typed.replace(",", " ")).split("\\s+"));
        prefix("one", words.getFirst(), values);
        if (words.size() == 1) {
            return EITHER_WAY.formatted(LAST.formatted("one"), FIRST.formatted("one"));
        }
        prefix("two", words.getLast(), values);
        return EITHER_WAY.formatted(
                LAST.formatted("two") + " AND " + FIRST.formatted("one"),
                LAST.formatted("one") + " AND " + FIRST.formatted("two"));
    }

    private static void prefix(String name, String prefix, Map<String, Object> values) {
        values.put(name, prefix);
        values.put(name + "End", prefix + LAST_LETTER);
    }

    private List<YoungPersonLine> lines(String sql, Map<String, Object> values, int most, LocalDate today) {
        Query query = entities.createNativeQuery(sql, Object[].class).setMaxResults(most);
        values.forEach(query::setParameter);
        List<YoungPersonLine> lines = new ArrayList<>();
        for (Object row : query.getResultList()) {
            lines.add(line((Object[]) row, today));
        }
        return lines;
    }

    private static YoungPersonLine line(Object[] row, LocalDate today) {
        return new YoungPersonLine(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                Eligibility.age(date(row[4]), today),
                (String) row[5],
                date(row[6]),
                ((Number) row[7]).intValue(),
                row[8] != null ? Status.WITHDRAWN : (Boolean) row[9] ? Status.BOOKED : Status.WAITING);
    }

    private static LocalDate date(Object value) {
        return value instanceof java.sql.Date sql ? sql.toLocalDate() : (LocalDate) value;
    }
}
