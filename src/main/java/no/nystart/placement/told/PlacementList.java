package no.nystart.placement.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Operation;
import no.nystart.access.Scope;
import no.nystart.access.Visitor;
import no.nystart.common.FieldClock;
import org.jspecify.annotations.Nullable;

/** Lists of placements, a page at a time, and how many there are; both from the same conditions. */
@ApplicationScoped
public class PlacementList {

    /** So long after the last day a company still sees who was there. */
    public static final int WEEKS_AFTERWARDS = 12;

    static final int PAGE = 50;
    private static final int MOST = 200;

    private static final String LINE = """
            select new no.nystart.placement.told.PlacementLine(
              p.id, y.id, y.firstName, y.lastName, p.office, pl.occupation, c.name, l.name, p.starts, p.ends, p.state,
              p.rematch)
            from Placement p join YoungPerson y on y.id = p.youngPerson join Place pl on pl.id = p.place
              join Company c on c.id = p.company join MentoringLeader l on l.id = p.leader
            where """;
    private static final String CURRENT = "p.state in (AWAITING_START, RUNNING, PAUSED)";
    private static final String MOVED_AND_WAITS = """
            p.rematch = MOVED and not exists (select 1 from Placement l where l.youngPerson = p.youngPerson and l.starts > p.starts)
              and not exists (select 1 from SeatBooking b where b.youngPerson = p.youngPerson and b.ends > p.ends)""";
    private static final String COMPANY_CLOSES =
            "exists (select 1 from CompanyClosing z where z.company = p.company and z.onDay < p.ends)";

    /** @param next where the next page begins, or null at the end */
    public record Page(List<PlacementLine> lines, @Nullable UUID next) {}

    private final EntityManager entities;
    private final FieldClock clock;

    @Inject
    PlacementList(EntityManager entities, FieldClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** How many stand so at these offices, of those that the visitor may know of; in one query. */
    @Transactional
    public Map<ListedState, Long> counts(Set<ListedState> states, Set<String> offices) {
        Map<ListedState, Long> counts = new EnumMap<>(ListedState.class);
        if (offices.isEmpty() || states.isEmpty()) {
            return counts;
        }
        String asked = states.stream()
                .map(state -> "select '" + state + "', count(p) from Placement p where p.office in :offices and "
                        + condition(state))
                .collect(Collectors.joining(" union all "));
        TypedQuery<Object[]> query = entities.createQuery(asked, Object[].class).setParameter("offices", offices);
        if (states.stream().anyMatch(PlacementList::isByDate)) {
            query.setParameter("today", clock.today());
        }
        query.getResultList().forEach(row -> counts.put(ListedState.valueOf((String) row[0]), (Long) row[1]));
        return counts;
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
        boolean backwards = state == ListedState.OVER;
        String beyond = after == null
                ? ""
                : backwards
                        ? " and exists (select 1 from Placement q where q.id = :after and (p.ends < q.ends or p.ends = q.ends and p.id < q.id))"
                        : " and exists (select 1 from Placement q where q.id = :after and (p.ends > q.ends or p.ends = q.ends and p.id > q.id))";
        TypedQuery<PlacementLine> query = entities.createQuery(
                LINE + "p.office in :offices and " + condition(state) + beyond
                        + (backwards ? " order by p.ends desc, p.id desc" : " order by p.ends, p.id"),
                PlacementLine.class);
        if (after != null) {
            query.setParameter("after", after);
        }
        if (isByDate(state)) {
            query.setParameter("today", clock.today());
        }
        List<PlacementLine> found =
                query.setParameter("offices", offices).setMaxResults(PAGE + 1).getResultList();
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
        return entities.createQuery(
                        LINE + "(p.company in :companies or p.leader in :leaders or p.deputy in :leaders)"
                                + " and p.ends > :since order by p.state, p.ends, p.id",
                        PlacementLine.class)
                .setParameter("companies", scope.companies())
                .setParameter("leaders", scope.leaders())
                .setParameter("since", clock.today().minusWeeks(WEEKS_AFTERWARDS))
                .setMaxResults(MOST)
                .getResultList();
    }

    private static boolean isByDate(ListedState state) {
        return state == ListedState.NOT_COME || state == ListedState.PAST_END;
    }

    private static String condition(ListedState state) {
        return switch (state) {
            case CURRENT -> CURRENT;
            case PROPOSED -> "exists (select 1 from ChangeProposal q where q.placement = p.id and q.state = WAITING)";
            case NOT_COME -> "p.state = AWAITING_START and p.starts <= :today";
            case PAST_END -> "p.state in (RUNNING, PAUSED) and p.ends <= :today";
            case REMATCH ->
                "(p.rematch = COMPANY_CLOSED or " + MOVED_AND_WAITS + " or p.rematch is null and " + CURRENT + " and "
                        + COMPANY_CLOSES + ")";
            case AWAITING_START -> "p.state = AWAITING_START";
            case RUNNING -> "p.state = RUNNING";
            case PAUSED -> "p.state = PAUSED";
            case OVER -> "p.state in (COMPLETED, ENDED_EARLY)";
        };
    }
}
