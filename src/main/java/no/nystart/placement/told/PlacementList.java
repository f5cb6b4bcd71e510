package no.nystart.placement.told;

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
import no.nystart.access.Operation;
import no.nystart.access.Scope;
import no.nystart.access.Visitor;
import no.nystart.common.CountQuery;
import no.nystart.common.FieldClock;
import no.nystart.placement.course.Afterwards;
import org.jspecify.annotations.Nullable;

/** Lists of placements, a page at a time, and how many there are; both from the same conditions. */
@ApplicationScoped
public class PlacementList {

    static final int PAGE = 50;
    private static final int MOST = 200;

    private static final String LINES =
            "SELECT p.id, p.young_person, y.first_name, y.last_name, p.office, pl.occupation, c.name, l.name AS leader,"
                    + " p.starts, p.ends, p.state, p.rematch FROM placement p JOIN young_person y ON y.id = p.young_person"
                    + " JOIN place pl ON pl.id = p.place JOIN company c ON c.id = p.company"
                    + " JOIN mentoring_leader l ON l.id = p.leader WHERE ";
    private static final String OF_OFFICES = "p.office IN (:offices) AND ";
    private static final String CURRENT = "p.state IN ('AWAITING_START', 'RUNNING', 'PAUSED')";
    private static final String MOVED_AND_WAITS =
            "p.rematch = 'MOVED' AND NOT EXISTS (SELECT FROM placement n WHERE n.young_person = p.young_person"
                    + " AND n.starts > p.starts) AND NOT EXISTS (SELECT FROM seat_booking b"
                    + " WHERE b.young_person = p.young_person AND b.ends > p.ends)";
    private static final String COMPANY_CLOSES =
            "EXISTS (SELECT FROM company_closing z WHERE z.company = p.company AND z.on_day < p.ends)";

    /** @param next where the next page begins, or null at the end */
    public record Page(List<PlacementLine> lines, @Nullable UUID next) {}

    private final EntityManager entities;
    private final FieldClock clock;
    private final Afterwards afterwards;

    @Inject
    PlacementList(EntityManager entities, FieldClock clock, Afterwards afterwards) {
        this.entities = entities;
        this.clock = clock;
        this.afterwards = afterwards;
    }

    /** How many stand so at these offices, of those that the visitor may know of. */
    public CountQuery count(ListedState state, Set<String> offices) {
        return new CountQuery(
                "SELECT count(*) FROM placement p WHERE " + OF_OFFICES + condition(state), values(state, offices));
    }

    /**
     * The first to end first; of those over, the last.
     *
     * @param after what the page before named as its next, or null for the first
     */
    @Transactional
    public Page page(ListedState state, Set<String> offices, @Nullable UUID after) {
        if (offices.isEmpty()) {
            return new Page(List.of(), null);
        }
        boolean lastFirst = state == ListedState.OVER;
        Map<String, Object> values = values(state, offices);
        StringBuilder sql = new StringBuilder(LINES).append(OF_OFFICES).append(condition(state));
        if (after != null) {
            sql.append(" AND (p.ends, p.id) ")
                    .append(lastFirst ? "<" : ">")
                    .append(" (SELECT q.ends, q.id FROM placement q WHERE q.id = :after)");
            values.put("after", after);
        }
        sql.append(lastFirst ? " ORDER BY p.ends DESC, p.id DESC" : " ORDER BY p.ends, p.id");
        List<PlacementLine> found = lines(sql.toString(), values, PAGE + 1);
        return found.size() <= PAGE
                ? new Page(found, null)
                : new Page(found.subList(0, PAGE), found.get(PAGE - 1).placement());
    }

    /** Those who are with the visitor's company or leader, also while standing in, until some weeks after the last day. */
    @Transactional
    public List<PlacementLine> ofCompanies(Visitor visitor) {
        Scope scope = visitor.scope(Operation.COMPANY_PLACEMENT_SHOW);
        if (scope.companies().isEmpty() && scope.leaders().isEmpty()) {
            return List.of();
        }
        return lines(
                LINES + "(p.company IN (:companies) OR p.leader IN (:leaders) OR p.deputy IN (:leaders))"
                        + " AND p.ends > :since ORDER BY p.state IN ('COMPLETED', 'ENDED_EARLY'), p.ends, p.id",
                Map.of(
                        "companies", scope.companies(),
                        "leaders", scope.leaders(),
                        "since", afterwards.since()),
                MOST);
    }

    private List<PlacementLine> lines(String sql, Map<String, Object> values, int most) {
        Query query = entities.createNativeQuery(sql, Object.class);
        values.forEach(query::setParameter);
        List<?> rows = query.setMaxResults(most).getResultList();
        return rows.stream().map(row -> PlacementLine.of((Object[]) row)).toList();
    }

    private Map<String, Object> values(ListedState state, Set<String> offices) {
        Map<String, Object> values = new HashMap<>();
        values.put("offices", offices);
        if (state == ListedState.NOT_COME || state == ListedState.PAST_END) {
            values.put("today", clock.today());
        }
        return values;
    }

    private static String condition(ListedState state) {
        return switch (state) {
            case CURRENT -> CURRENT;
            case PROPOSED -> "EXISTS (SELECT FROM change_proposal q WHERE q.placement = p.id AND q.state = 'WAITING')";
            case NOT_COME -> "p.state = 'AWAITING_START' AND p.starts <= :today";
            case PAST_END -> "p.state IN ('RUNNING', 'PAUSED') AND p.rematch IS NULL AND p.ends <= :today";
            case REMATCH ->
                "(p.rematch = 'COMPANY_CLOSED' OR " + MOVED_AND_WAITS + " OR p.rematch IS NULL AND " + CURRENT + " AND "
                        + COMPANY_CLOSES + ")";
            case AWAITING_START -> "p.state = 'AWAITING_START'";
            case RUNNING -> "p.state = 'RUNNING'";
            case PAUSED -> "p.state = 'PAUSED'";
            case OVER -> "p.state IN ('COMPLETED', 'ENDED_EARLY')";
        };
    }
}
