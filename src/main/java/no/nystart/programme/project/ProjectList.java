package no.nystart.programme.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.access.Operation;
import no.nystart.access.Scope;
import no.nystart.access.Visitor;
import no.nystart.common.CountQuery;
import no.nystart.common.FieldClock;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Projects in a visitor's reach, and how many of them wait for something. */
@ApplicationScoped
public class ProjectList {

    private static final int MOST = 100;

    /** Matches nothing. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String ROWS = """
            SELECT p.id, p.company, c.name, p.title,
              (SELECT count(*) FROM project_measure m WHERE m.project = p.id) AS measures,
              (SELECT count(*) FROM project_measure m WHERE m.project = p.id AND m.done_on IS NOT NULL) AS done,
              (SELECT min(f.on_day) FROM project_follow_up f WHERE f.project = p.id AND f.held_on IS NULL) AS next_on,
              (SELECT f.standing FROM project_follow_up f WHERE f.project = p.id AND f.held_on IS NOT NULL
               ORDER BY f.held_on DESC, f.id DESC LIMIT 1) AS standing
            """;

    private static final String FROM =
            "FROM unit_project p JOIN company c ON c.id = p.company WHERE (c.region IN (:regions) OR c.id IN (:companies)) AND ";

    /**
     * @param nextOn day of the next follow-up, or null when none is planned
     * @param standing as the last follow-up found it, or null before there was one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            UUID id,
            UUID company,
            String unit,
            String title,
            long measures,
            long done,
            @Nullable LocalDate nextOn,
            Found.@Nullable Standing standing) {}

    private final EntityManager entities;
    private final FieldClock clock;

    @Inject
    ProjectList(EntityManager entities, FieldClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The newest first, at most a hundred. */
    @Transactional
    public List<Line> of(Visitor visitor, ShownProjects shown) {
        NativeQuery<Object[]> query = entities.createNativeQuery(
                        ROWS + FROM + shown.condition() + " ORDER BY p.id DESC", Object[].class)
                .unwrap(NativeQuery.class)
                .addScalar("id", UUID.class)
                .addScalar("company", UUID.class)
                .addScalar("name", String.class)
                .addScalar("title", String.class)
                .addScalar("measures", Long.class)
                .addScalar("done", Long.class)
                .addScalar("next_on", LocalDate.class)
                .addScalar("standing", String.class);
        values(visitor, shown).forEach(query::setParameter);
        return query.setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Line(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (String) row[3],
                        (Long) row[4],
                        (Long) row[5],
                        (LocalDate) row[6],
                        row[7] == null ? null : Found.Standing.valueOf((String) row[7])))
                .toList();
    }

    /** How many the list holds. */
    public CountQuery count(Visitor visitor, ShownProjects shown) {
        return new CountQuery("SELECT count(*) " + FROM + shown.condition(), values(visitor, shown));
    }

    private Map<String, Object> values(Visitor visitor, ShownProjects shown) {
        Scope scope = visitor.scope(Operation.PROJECT_LIST);
        Map<String, Object> values = new HashMap<>();
        values.put("regions", scope.regions().isEmpty() ? List.of("") : scope.regions());
        Collection<UUID> companies = scope.companies();
        values.put("companies", companies.isEmpty() ? List.of(NOBODY) : companies);
        if (shown.condition().contains(":today")) {
            values.put("today", clock.today());
        }
        if (shown.condition().contains(":me")) {
            values.put("me", visitor.account());
        }
        return values;
    }
}
