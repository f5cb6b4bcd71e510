package no.nystart.followup.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nystart.common.CountQuery;
import no.nystart.common.FieldClock;
import no.nystart.followup.flags.Flag;
import no.nystart.followup.plan.Slot;
import no.nystart.matching.question.SealedJson;
import org.jspecify.annotations.Nullable;

/** Lists of placements at offices that wait for something, a page at a time, and their counts; from the same conditions. */
@ApplicationScoped
public class FollowUpList {

    static final int PAGE = 50;

    /** @param next where the next page begins, or null at the end */
    public record Page(List<FollowUpLine> lines, @Nullable String next) {}

    private static final String FLAGS =
            " FROM placement p JOIN raised_flag f ON f.placement = p.id AND f.down_on IS NULL"
                    + " WHERE p.office IN (:offices) AND ";
    private static final String CONTACTS = " FROM placement p JOIN appointment a ON a.placement = p.id"
            + " AND a.status = 'PLANNED' AND a.on_day BETWEEN :today AND :sunday"
            + " WHERE p.office IN (:offices) AND p.state IN ('AWAITING_START', 'RUNNING', 'PAUSED')";

    private static final String FLAG_COLUMNS = "f.id, CAST(f.flag AS text), NULL AS slot, f.since AS day, f.due,"
            + " (SELECT a.display_name FROM account a WHERE a.id = f.owner) AS owner";
    private static final String CONTACT_COLUMNS =
            "CAST(NULL AS uuid) AS id, NULL AS flag, a.slot, a.on_day AS day, CAST(NULL AS date) AS due, NULL AS owner";

    private final EntityManager entities;
    private final FieldClock clock;

    @Inject
    FollowUpList(EntityManager entities, FieldClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** How many lines a list has at these offices, of those that the visitor may know of. */
    public CountQuery count(Shown shown, Set<String> offices) {
        String sql = "SELECT count(*)" + conditions(shown);
        return new CountQuery(sql, values(sql, offices));
    }

    /** @param after what the page before named as its next, or empty for the first */
    @Transactional
    public Page page(Shown shown, Set<String> offices, String after) {
        if (offices.isEmpty()) {
            return new Page(List.of(), null);
        }
        String columns = shown == Shown.DUE_THIS_WEEK ? CONTACT_COLUMNS : FLAG_COLUMNS;
        String found = "SELECT p.id AS placement, p.office, y.first_name, y.last_name, c.name, " + columns
                + conditions(shown)
                        .replace(
                                " WHERE ",
                                " JOIN young_person y ON y.id = p.young_person JOIN company c ON c.id = p.company WHERE ");
        String cursor = "day || '_' || placement || '_' || coalesce(slot, CAST(id AS text))";
        List<FollowUpLine> lines = query(
                        "SELECT * FROM (" + found + ") l WHERE " + cursor + " > :after ORDER BY " + cursor, offices)
                .setParameter("after", after)
                .setMaxResults(PAGE + 1)
                .getResultList()
                .stream()
                .map(row -> line((Object[]) row))
                .toList();
        return lines.size() <= PAGE
                ? new Page(lines, null)
                : new Page(lines.subList(0, PAGE), lines.get(PAGE - 1).cursor());
    }

    private static String conditions(Shown shown) {
        return switch (shown) {
            case RED_PAST_DATE -> FLAGS + "f.colour = 'RED' AND f.due < :today";
            case RED_UNDECIDED -> FLAGS + "f.colour = 'RED' AND f.due >= :today AND f.owner IS NULL";
            case RED_IN_HAND -> FLAGS + "f.colour = 'RED' AND f.due >= :today AND f.owner IS NOT NULL";
            case SILENT -> FLAGS + "f.key LIKE 'silence:%'";
            case OVERDUE -> FLAGS + "f.key LIKE 'missed:%'";
            case AMBER -> FLAGS + "f.colour = 'AMBER'";
            case DUE_THIS_WEEK -> CONTACTS;
        };
    }

    private Query query(String sql, Set<String> offices) {
        Query query = entities.createNativeQuery(sql, Object.class);
        values(sql, offices).forEach(query::setParameter);
        return query;
    }

    private Map<String, Object> values(String sql, Set<String> offices) {
        LocalDate today = clock.today();
        Map<String, Object> values = new HashMap<>(Map.of("offices", offices));
        if (sql.contains(":today")) {
            values.put("today", today);
        }
        if (sql.contains(":sunday")) {
            values.put("sunday", today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        }
        return values;
    }

    private static FollowUpLine line(Object[] row) {
        return new FollowUpLine(
                (UUID) row[0],
                (String) row[2],
                (String) row[3],
                (String) row[1],
                (String) row[4],
                (UUID) row[5],
                row[6] == null ? null : SealedJson.read(Flag.class, (String) row[6]),
                row[7] == null ? null : Slot.of((String) row[7]),
                date(row[8]),
                row[9] == null ? null : date(row[9]),
                (String) row[10]);
    }

    private static LocalDate date(Object value) {
        return value instanceof Date old ? old.toLocalDate() : (LocalDate) value;
    }
}
