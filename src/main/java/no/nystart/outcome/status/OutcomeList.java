package no.nystart.outcome.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.common.CountQuery;
import no.nystart.common.FieldClock;
import org.jspecify.annotations.Nullable;

/** Lists of placements that are over, a page at a time, and how many there are; both from the same conditions. */
@ApplicationScoped
public class OutcomeList {

    static final int PAGE = 50;

    /** Whom nobody has found out about by then is no longer looked for. */
    private static final int LOOKED_FOR_DAYS = 120;

    private static final String LINES = "SELECT p.id, y.first_name, y.last_name, c.name, p.ends FROM placement p"
            + " JOIN young_person y ON y.id = p.young_person JOIN company c ON c.id = p.company WHERE ";
    private static final String OVER = "p.office IN (:offices) AND p.state IN ('COMPLETED', 'ENDED_EARLY')"
            + " AND p.rematch IS DISTINCT FROM 'MOVED' AND p.starts < p.ends";
    private static final String ASKED =
            " AND p.id IN (SELECT q.placement FROM outcome_question q WHERE q.settled_on IS NULL AND q.asked_on > :since";

    /** @param next where the next page begins, or null at the end */
    public record Page(List<OutcomeLine> lines, @Nullable UUID next) {}

    private final EntityManager entities;
    private final Outcomes outcomes;
    private final FieldClock clock;

    @Inject
    OutcomeList(EntityManager entities, Outcomes outcomes, FieldClock clock) {
        this.entities = entities;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** How many at these offices, of those that the visitor may know of. */
    public CountQuery count(Sought sought, Set<String> offices) {
        return new CountQuery("SELECT count(*) FROM placement p WHERE " + condition(sought), values(sought, offices));
    }

    /**
     * The last to end first.
     *
     * @param after what the page before named as its next, or null for the first
     */
    @Transactional
    public Page page(Sought sought, Set<String> offices, @Nullable UUID after) {
        if (offices.isEmpty()) {
            return new Page(List.of(), null);
        }
        Map<String, Object> values = values(sought, offices);
        StringBuilder sql = new StringBuilder(LINES).append(condition(sought));
        if (after != null) {
            sql.append(" AND (p.ends, p.id) < (SELECT q.ends, q.id FROM placement q WHERE q.id = :after)");
            values.put("after", after);
        }
        sql.append(" ORDER BY p.ends DESC, p.id DESC");
        Query query = entities.createNativeQuery(sql.toString(), Object.class);
        values.forEach(query::setParameter);
        List<Object[]> found = ((List<?>) query.setMaxResults(PAGE + 1).getResultList())
                .stream().map(Object[].class::cast).toList();
        List<Object[]> shown = found.subList(0, Math.min(PAGE, found.size()));
        List<OutcomeLine> lines = lines(shown);
        return new Page(lines, found.size() > PAGE ? lines.getLast().placement() : null);
    }

    private List<OutcomeLine> lines(List<Object[]> rows) {
        Map<UUID, Map<Moment, Outcome>> known =
                outcomes.of(rows.stream().map(row -> (UUID) row[0]).toList());
        LocalDate today = clock.today();
        return rows.stream()
                .map(row -> new OutcomeLine(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (LocalDate) row[4],
                        statuses(known.getOrDefault((UUID) row[0], Map.of())),
                        today))
                .toList();
    }

    private static Map<Moment, OutcomeStatus> statuses(Map<Moment, Outcome> known) {
        return known.values().stream().collect(Collectors.toMap(Outcome::moment, Outcome::status));
    }

    private Map<String, Object> values(Sought sought, Set<String> offices) {
        Map<String, Object> values = new HashMap<>();
        values.put("offices", offices);
        if (sought != Sought.ALL) {
            values.put("since", clock.today().minusDays(LOOKED_FOR_DAYS));
        }
        return values;
    }

    private static String condition(Sought sought) {
        return switch (sought) {
            case TO_FIND_OUT -> OVER + ASKED + ")";
            case NOT_REACHED -> OVER + ASKED + " AND q.given_up_on IS NOT NULL)";
            case ALL -> OVER;
        };
    }
}
