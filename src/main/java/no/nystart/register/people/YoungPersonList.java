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
import java.util.UUID;
import no.nystart.access.vault.Vault;
import no.nystart.common.FieldClock;
import no.nystart.register.codes.Status;
import org.jspecify.annotations.Nullable;

/**
 * Lists and finds young people. Each condition is one that the database evaluates by an index below the policy that
 * hides people: ranges and equality, never a pattern. Pages follow keys, so the last costs what the first does.
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
            FROM young_person p WHERE p.office IN (:offices)""".formatted(BOOKED);

    private static final String LAST = "(p.last_key >= :%1$s AND p.last_key < :%1$sEnd)";
    private static final String FIRST = "(p.first_key >= :%1$s AND p.first_key < :%1$sEnd)";

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
        sql.append(status(filter.status()));
        sql.append(search(filter.search(), values));
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

    private String search(String text, Map<String, Object> values) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return "";
        }
        String digits = typed.replace(" ", "");
        if (digits.matches("[0-9]{11}")) {
            values.put("hash", vault.lookUpHash(digits));
            return " AND p.id IN (SELECT c.young_person FROM identity_claim c WHERE c.id_hash = :hash)";
        }
        List<String> words = List.of(PersonName.key(typed.replace(",", " ")).split("\\s+"));
        prefix("one", words.getFirst(), values);
        if (words.size() == 1) {
            return " AND (" + LAST.formatted("one") + " OR " + FIRST.formatted("one") + ")";
        }
        prefix("two", words.getLast(), values);
        return " AND (" + FIRST.formatted("one") + " AND " + LAST.formatted("two") + " OR " + LAST.formatted("one")
                + " AND " + FIRST.formatted("two") + ")";
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
