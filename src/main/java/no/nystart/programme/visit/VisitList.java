package no.nystart.programme.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.common.CountQuery;
import no.nystart.common.FieldClock;
import no.nystart.register.codes.CompanyKind;
import org.hibernate.query.NativeQuery;

/** Visits of a visitor's region, and how many of them ask something of the visitor's company. */
@ApplicationScoped
public class VisitList {

    private static final int MOST = 100;

    /** Matches nothing. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String ROWS = """
            SELECT v.id, v.theme, c.name AS host, c.kind, v.on_day, v.last_day, v.seats,
              (SELECT count(*) FROM visit_guest g WHERE g.visit = v.id AND g.withdrawn_on IS NULL) AS guests,
              v.cancelled_on IS NOT NULL AS cancelled
            FROM study_visit v JOIN company c ON c.id = v.host WHERE v.region IN (:regions) AND\s""";

    /** @param guests who have signed up */
    public record Line(
            UUID id,
            String theme,
            String host,
            CompanyKind kind,
            LocalDate on,
            LocalDate lastDay,
            int seats,
            long guests,
            boolean cancelled) {

        public long free() {
            return Math.max(0, seats - guests);
        }
    }

    private final EntityManager entities;
    private final FieldClock clock;

    @Inject
    VisitList(EntityManager entities, FieldClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** At most the first hundred. */
    @Transactional
    public List<Line> of(Visitor visitor, ShownVisits shown) {
        NativeQuery<Object[]> query = entities.createNativeQuery(
                        ROWS + shown.condition() + " ORDER BY " + shown.order(), Object[].class)
                .unwrap(NativeQuery.class)
                .addScalar("id", UUID.class)
                .addScalar("theme", String.class)
                .addScalar("host", String.class)
                .addScalar("kind", String.class)
                .addScalar("on_day", LocalDate.class)
                .addScalar("last_day", LocalDate.class)
                .addScalar("seats", Integer.class)
                .addScalar("guests", Long.class)
                .addScalar("cancelled", Boolean.class);
        values(visitor, shown).forEach(query::setParameter);
        return query.setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Line(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        CompanyKind.valueOf((String) row[3]),
                        (LocalDate) row[4],
                        (LocalDate) row[5],
                        (Integer) row[6],
                        (Long) row[7],
                        (Boolean) row[8]))
                .toList();
    }

    /** How many the list holds. */
    public CountQuery count(Visitor visitor, ShownVisits shown) {
        return new CountQuery(
                "SELECT count(*) FROM study_visit v WHERE v.region IN (:regions) AND " + shown.condition(),
                values(visitor, shown));
    }

    private Map<String, Object> values(Visitor visitor, ShownVisits shown) {
        Set<String> regions = visitor.scope(Operation.VISIT_LIST).regions();
        Map<String, Object> values = new HashMap<>();
        values.put("regions", regions.isEmpty() ? Set.of("") : regions);
        if (shown.condition().contains(":today")) {
            values.put("today", clock.today());
        }
        if (shown.isOfCompanies()) {
            values.put("companies", orNobody(visitor.companies()));
        }
        return values;
    }

    private static Collection<UUID> orNobody(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(NOBODY) : ids;
    }
}
