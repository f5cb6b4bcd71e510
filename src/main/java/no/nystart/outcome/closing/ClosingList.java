package no.nystart.outcome.closing;

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
import no.nystart.common.CountQuery;
import no.nystart.common.FieldClock;
import org.jspecify.annotations.Nullable;

/** Placements that are over and not closed, a page at a time, and how many there are; both from the same conditions. */
@ApplicationScoped
public class ClosingList {

    static final int PAGE = 50;

    /** What is not closed so long after its end is no longer asked for: the list stays as long as half a year is. */
    private static final int DAYS = 183;

    private static final String OPEN = "p.office IN (:offices) AND p.state IN ('COMPLETED', 'ENDED_EARLY')"
            + " AND p.ends > :since AND p.starts < p.ends"
            + " AND NOT EXISTS (SELECT FROM placement_closing z WHERE z.placement = p.id AND z.opened_by IS NULL)";

    /** @param lastDay of the placement */
    public record Line(UUID placement, String firstName, String lastName, String company, LocalDate lastDay) {}

    /** @param next where the next page begins, or null at the end */
    public record Page(List<Line> lines, @Nullable UUID next) {}

    private final EntityManager entities;
    private final FieldClock clock;

    @Inject
    ClosingList(EntityManager entities, FieldClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** How many at these offices, of those that the visitor may know of. */
    public CountQuery count(Set<String> offices) {
        return new CountQuery("SELECT count(*) FROM placement p WHERE " + OPEN, values(offices));
    }

    /**
     * The first to end first.
     *
     * @param after what the page before named as its next, or null for the first
     */
    @Transactional
    public Page page(Set<String> offices, @Nullable UUID after) {
        if (offices.isEmpty()) {
            return new Page(List.of(), null);
        }
        Map<String, Object> values = values(offices);
        StringBuilder sql = new StringBuilder("SELECT p.id, y.first_name, y.last_name, c.name, p.ends FROM placement p"
                + " JOIN young_person y ON y.id = p.young_person JOIN company c ON c.id = p.company WHERE " + OPEN);
        if (after != null) {
            sql.append(" AND (p.ends, p.id) > (SELECT q.ends, q.id FROM placement q WHERE q.id = :after)");
            values.put("after", after);
        }
        Query query =
                entities.createNativeQuery(sql.append(" ORDER BY p.ends, p.id").toString(), Object.class);
        values.forEach(query::setParameter);
        List<?> found = query.setMaxResults(PAGE + 1).getResultList();
        List<Line> lines = found.stream()
                .limit(PAGE)
                .map(Object[].class::cast)
                .map(row -> new Line(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        ((LocalDate) row[4]).minusDays(1)))
                .toList();
        return new Page(lines, found.size() > PAGE ? lines.getLast().placement() : null);
    }

    private Map<String, Object> values(Set<String> offices) {
        Map<String, Object> values = new HashMap<>();
        values.put("offices", offices);
        values.put("since", clock.today().minusDays(DAYS));
        return values;
    }
}
