package no.nystart.improvement.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;

/** The boards that somebody sees, with how many of their goals stand how. */
@ApplicationScoped
public class BoardList {

    private static final int MOST = 200;

    private static final String LINES = """
            SELECT b.id, b.tier, coalesce(c.name, k.name, r.name) AS name,
                count(*) FILTER (WHERE g.colour = 'RED') AS red,
                count(*) FILTER (WHERE g.colour = 'AMBER') AS amber,
                count(*) FILTER (WHERE g.colour = 'GREEN') AS green,
                (SELECT count(*) FROM suggestion s WHERE s.board = b.id AND s.state IN ('NEW', 'TAKEN_ON'))
                    + (SELECT count(*) FROM escalation e WHERE e.to_board = b.id AND e.answer IS NULL) AS waiting
            FROM board b JOIN region r ON r.code = b.region
                LEFT JOIN company c ON c.id = b.company LEFT JOIN cohort k ON k.id = b.cohort
                LEFT JOIN board_goal g ON g.board = b.id AND g.taken_down IS NULL
            WHERE (b.company IS NULL AND b.region IN (:regions))
                OR (b.company IS NOT NULL AND b.region IN (:withCompanies)) OR b.company IN (:companies)
            GROUP BY b.id, b.tier, c.name, k.name, r.name
            ORDER BY CASE b.tier WHEN 'STEERING_GROUP' THEN 0 WHEN 'REGION' THEN 1 WHEN 'PROGRAMME' THEN 2 ELSE 3 END,
                coalesce(c.name, k.name, r.name) COLLATE "nb-NO-x-icu", b.id""";

    /**
     * A board.
     *
     * @param name of the company, the cohort or the region
     * @param waiting deviations, suggestions and what is lifted there without an answer
     */
    public record Line(UUID id, Tier tier, String name, long red, long amber, long green, long waiting) {}

    private final EntityManager entities;

    @Inject
    BoardList(EntityManager entities) {
        this.entities = entities;
    }

    /** The widest first, each tier by name. */
    @Transactional
    public List<Line> seenBy(Visitor visitor) {
        Set<UUID> companies = Reader.companies(visitor);
        Set<String> regions = visitor.scope(Operation.BOARD_LIST).regions();
        Set<String> withCompanies = Reader.regionsWithCompanies(visitor);
        return entities.createNativeQuery(LINES, Tuple.class)
                .setParameter("regions", regions.isEmpty() ? Set.of("") : regions)
                .setParameter("withCompanies", withCompanies.isEmpty() ? Set.of("") : withCompanies)
                .setParameter("companies", companies.isEmpty() ? Set.of(new UUID(0, 0)) : companies)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> line((Tuple) row))
                .toList();
    }

    private static Line line(Tuple row) {
        return new Line(
                row.get("id", UUID.class),
                Tier.valueOf(row.get("tier", String.class)),
                row.get("name", String.class),
                number(row, "red"),
                number(row, "amber"),
                number(row, "green"),
                number(row, "waiting"));
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }
}
