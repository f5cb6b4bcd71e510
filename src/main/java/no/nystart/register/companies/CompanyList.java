package no.nystart.register.companies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.nystart.access.Scope;
import no.nystart.register.codes.Sector;
import org.jspecify.annotations.Nullable;

/** Lists companies with what they offer, page by page in the order of their names. */
@ApplicationScoped
public class CompanyList {

    /** How many a page holds. */
    public static final int PAGE = 50;

    /** A company as a line of a list. */
    public record Line(
            UUID id, String name, String organisationNumber, Sector sector, long places, long seats, long leaders) {}

    /** @param next where the next page begins, or null at the end */
    public record Page(List<Line> lines, @Nullable UUID next) {}

    private static final String LINES = """
            select new no.nystart.register.companies.CompanyList$Line(c.id, c.name, c.organisationNumber, c.sector,
              (select count(p) from Place p where p.company = c.id),
              (select coalesce(sum(p.seats), 0) from Place p where p.company = c.id),
              (select count(l) from MentoringLeader l where l.company = c.id))
            from Company c where (:everything = true or c.region in :regions or c.id in :companies)""";

    private final EntityManager entities;

    @Inject
    CompanyList(EntityManager entities) {
        this.entities = entities;
    }

    /** @param search the beginning of a word of the name, or a whole organisation number */
    public Page page(Scope scope, @Nullable Sector sector, String search, @Nullable UUID after) {
        StringBuilder query = new StringBuilder(LINES);
        Map<String, Object> values = new HashMap<>(
                Map.of("everything", scope.everything(), "regions", scope.regions(), "companies", scope.companies()));
        if (sector != null) {
            query.append(" and c.sector = :sector");
            values.put("sector", sector);
        }
        if (!search.isBlank()) {
            query.append(" and (lower(c.name) like :start escape '!' or lower(c.name) like :word escape '!'"
                    + " or c.organisationNumber = :number)");
            String escaped = search.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
            values.put("start", escaped + "%");
            values.put("word", "% " + escaped + "%");
            values.put("number", search.replace(" ", ""));
        }
        if (after != null) {
            query.append(" and (c.nameOrder, c.id) > (select d.nameOrder, d.id from Company d where d.id = :after)");
            values.put("after", after);
        }
        query.append(" order by c.nameOrder, c.id");
        TypedQuery<Line> found =
                entities.createQuery(query.toString(), Line.class).setMaxResults(PAGE + 1);
        values.forEach(found::setParameter);
        List<Line> lines = found.getResultList();
        return lines.size() > PAGE
                ? new Page(
                        List.copyOf(lines.subList(0, PAGE)), lines.get(PAGE - 1).id())
                : new Page(lines, null);
    }
}
