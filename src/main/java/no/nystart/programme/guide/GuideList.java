package no.nystart.programme.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Guides of regions with what they have to do, in one query; and who can be one. */
@ApplicationScoped
public class GuideList {

    private static final int MOST = 200;

    private static final String LINES = """
            SELECT g.id, g.name, g.kind, g.percent, count(DISTINCT u.company) AS units,
              count(DISTINCT m.id) + count(DISTINCT f.id) AS tasks, string_agg(DISTINCT c.name, ', ') AS names
            FROM guide g
            LEFT JOIN guided_unit u ON u.guide = g.id AND u.released_on IS NULL
            LEFT JOIN company c ON c.id = u.company
            LEFT JOIN unit_project p ON p.company = u.company AND p.concluded_on IS NULL
            LEFT JOIN project_measure m ON m.project = p.id AND m.done_on IS NULL
            LEFT JOIN project_follow_up f ON f.project = p.id AND f.held_on IS NULL
            WHERE g.region IN (:regions) AND g.ended_on IS NULL
            GROUP BY g.id ORDER BY g.name, g.id""";

    /** @param units names of those they help, or null for none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            UUID id,
            String name,
            Guide.Kind kind,
            Load load,
            @Nullable String units) {}

    /** Somebody who coaches or coordinates in the region. */
    public record Person(UUID account, String name) {}

    private final EntityManager entities;
    private final FullPosition full;

    @Inject
    GuideList(EntityManager entities, FullPosition full) {
        this.entities = entities;
        this.full = full;
    }

    /** By name. */
    @Transactional
    public List<Line> of(Collection<String> regions) {
        NativeQuery<Object[]> query = entities.createNativeQuery(LINES, Object[].class)
                .unwrap(NativeQuery.class)
                .addScalar("id", UUID.class)
                .addScalar("name", String.class)
                .addScalar("kind", String.class)
                .addScalar("percent", Integer.class)
                .addScalar("units", Long.class)
                .addScalar("tasks", Long.class)
                .addScalar("names", String.class);
        return query.setParameter("regions", regions.isEmpty() ? List.of("") : regions)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Line(
                        (UUID) row[0],
                        (String) row[1],
                        Guide.Kind.valueOf((String) row[2]),
                        Load.of((Integer) row[3], (Long) row[4], (Long) row[5], full),
                        (String) row[6]))
                .toList();
    }

    /** By name. */
    @Transactional
    public List<Person> canGuide(String region) {
        return entities.createQuery("""
                        select distinct new no.nystart.programme.guide.GuideList$Person(a.id, a.displayName)
                        from RoleGrant g join Account a on a.id = g.account
                        where g.role in (COACH, COORDINATOR) and g.region = :region and g.revokedAt is null
                        and a.closedAt is null order by a.displayName, a.id""", Person.class)
                .setParameter("region", region)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** One of them. */
    public Optional<UUID> canGuide(String region, String account) {
        return canGuide(region).stream()
                .map(Person::account)
                .filter(one -> one.toString().equals(account))
                .findFirst();
    }
}
