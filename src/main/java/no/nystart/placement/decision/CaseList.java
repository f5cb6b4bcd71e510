package no.nystart.placement.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nystart.common.CountQuery;
import no.nystart.common.FieldClock;
import org.jspecify.annotations.Nullable;

/** Lists of cases at offices, a page at a time, and how many there are: both from the same conditions. */
@ApplicationScoped
public class CaseList {

    static final int PAGE = 50;

    /** @param next where the next page begins, or null at the end */
    public record Page(List<CaseLine> lines, @Nullable UUID next) {}

    private static final String PERSON = "y.id, y.first_name, y.last_name, y.office, ";
    private static final String NAMES = " c.name, pl.occupation, l.name AS leader, ";
    private static final String OFFERED =
            " JOIN place pl ON pl.id = %1$s.place JOIN company c ON c.id = pl.company JOIN mentoring_leader l ON l.id = %1$s.leader";

    // OFFSET 0 is a fence for the planner: what is within is looked up for the few rows there are, by key. Without, it
    // reads every person or every decision, since it takes the few for many.
    private static final String STANDING = "(SELECT p.* FROM cohort k CROSS JOIN LATERAL (" + ReleasedRuns.NEWEST_OF_K
            + ") r JOIN proposal p ON p.run = r.id AND p.place IS NOT NULL AND p.ends > :today"
            + " WHERE k.region IN (SELECT o.region FROM office o WHERE o.code IN (:offices))"
            + " AND k.placement_start + make_interval(months => k.max_months) > :today OFFSET 0)";

    private static final String PROPOSED = " FROM " + STANDING + " p"
            + " JOIN young_person y ON y.id = p.young_person AND y.office IN (:offices)"
            + "   AND y.withdrawn_on IS NULL AND y.protection = 'NONE' AND NOT y.shielded"
            + "%s WHERE NOT EXISTS (SELECT FROM seat_booking b"
            + "   WHERE b.young_person = y.id AND b.starts < p.ends AND b.ends > p.starts OFFSET 0)"
            + " AND NOT EXISTS (SELECT FROM decision d LEFT JOIN proposed_match m ON m.id = d.id"
            + "   WHERE d.run = p.run AND d.young_person = y.id AND m.state IS DISTINCT FROM 'WITHDRAWN' OFFSET 0)";

    private static final String MATCHED = " FROM proposed_match m JOIN young_person y ON y.id = m.young_person"
            + "%s WHERE m.office IN (:offices) AND m.state = ";
    private static final String TALK = "EXISTS (SELECT FROM match_talk t WHERE t.match = m.id AND t.held_on IS NULL)";
    private static final String STILL_LAST = " AND y.withdrawn_on IS NULL AND NOT EXISTS"
            + " (SELECT FROM decision later WHERE later.young_person = m.young_person AND later.id > m.id OFFSET 0)";

    private static final String HIDDEN = " FROM young_person y WHERE y.office IN (:offices)"
            + " AND (y.protection <> 'NONE' OR y.shielded) AND y.withdrawn_on IS NULL"
            + " AND NOT EXISTS (SELECT FROM seat_booking b WHERE b.young_person = y.id AND b.ends > :today)";

    private final EntityManager entities;
    private final FieldClock clock;

    @Inject
    CaseList(EntityManager entities, FieldClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** A query for how many cases stand so at these offices, of those that the visitor may know of. */
    public CountQuery count(CaseState state, Set<String> offices) {
        return new CountQuery("SELECT count(*)" + conditions(state).formatted(""), values(Set.of(state), offices));
    }

    /** @param after what the page before named as its next, or null for the first */
    @Transactional
    public Page page(CaseState state, Set<String> offices, @Nullable UUID after) {
        if (offices.isEmpty()) {
            return new Page(List.of(), null);
        }
        Map<String, Object> values = values(Set.of(state), offices);
        StringBuilder sql = new StringBuilder("SELECT ")
                .append(columns(state))
                .append(conditions(state).formatted(tables(state)));
        if (after != null) {
            sql.append(
                    isByName(state)
                            ? " AND (y.name_order, y.id) > (SELECT q.name_order, q.id FROM young_person q WHERE q.id = :after)"
                            : " AND m.id < :after");
            values.put("after", after);
        }
        sql.append(isByName(state) ? " ORDER BY y.name_order, y.id" : " ORDER BY m.id DESC");
        List<CaseLine> found = query(sql.toString(), values).setMaxResults(PAGE + 1).getResultList().stream()
                .map(row -> CaseRow.line(state, (Object[]) row))
                .toList();
        if (found.size() <= PAGE) {
            return new Page(found, null);
        }
        CaseLine last = found.get(PAGE - 1);
        return new Page(
                found.subList(0, PAGE),
                last.asked() == null ? last.youngPerson() : last.asked().match());
    }

    private static boolean isByName(CaseState state) {
        return state == CaseState.TO_DECIDE || state == CaseState.BY_HAND;
    }

    private static boolean asksForTheDate(CaseState state) {
        return isByName(state) || state == CaseState.AGREED;
    }

    private static String columns(CaseState state) {
        return switch (state) {
            case TO_DECIDE -> PERSON + "p.run," + NAMES + "p.starts, p.ends";
            case BY_HAND -> PERSON + "y.version";
            case TALK_WANTED, RETURNED, DECLINED, AWAITED, AGREED ->
                PERSON + "d.run," + NAMES + "m.starts, m.ends, m.id AS match, m.answer_by, m.settled_on, "
                        + said(Party.COMPANY) + ", " + said(Party.YOUNG_PERSON) + ", " + TALK + " AS talk";
        };
    }

    /** What only the columns are of. */
    private static String tables(CaseState state) {
        return switch (state) {
            case TO_DECIDE -> OFFERED.formatted("p");
            case BY_HAND -> "";
            case TALK_WANTED, RETURNED, DECLINED, AWAITED, AGREED ->
                " LEFT JOIN decision d ON d.id = m.id" + OFFERED.formatted("m");
        };
    }

    private static String said(Party party) {
        return "(SELECT a.accepted FROM match_answer a WHERE a.match = m.id AND a.party = '" + party + "') AS " + party;
    }

    /** With room for more tables. */
    private static String conditions(CaseState state) {
        return switch (state) {
            case TO_DECIDE -> PROPOSED;
            case TALK_WANTED -> MATCHED + "'OPEN' AND " + TALK;
            case RETURNED -> MATCHED + "'RETURNED'" + STILL_LAST;
            case DECLINED -> MATCHED + "'DECLINED'" + STILL_LAST;
            case AWAITED -> MATCHED + "'OPEN'";
            case AGREED -> MATCHED + "'AGREED' AND m.ends > :today";
            case BY_HAND -> HIDDEN;
        };
    }

    private Map<String, Object> values(Set<CaseState> states, Set<String> offices) {
        Map<String, Object> values = new HashMap<>();
        values.put("offices", offices);
        if (states.stream().anyMatch(CaseList::asksForTheDate)) {
            values.put("today", clock.today());
        }
        return values;
    }

    private Query query(String sql, Map<String, Object> values) {
        Query query = entities.createNativeQuery(sql, Object.class);
        values.forEach(query::setParameter);
        return query;
    }
}
