package no.nystart.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Counts placements in one pass, by as many groupings as a report wants. */
@ApplicationScoped
public class Tallies {

    /** In the order of {@link Figures}. */
    private static final String FIGURES = "count(*), count(*) FILTER (WHERE state IN ('COMPLETED', 'ENDED_EARLY')),"
            + " count(*) FILTER (WHERE state = 'ENDED_EARLY'), count(status), count(*) FILTER (WHERE status = 'JOB_HERE'),"
            + " count(*) FILTER (WHERE status = 'JOB_ELSEWHERE'), count(*) FILTER (WHERE status = 'EDUCATION'),"
            + " count(*) FILTER (WHERE status = 'OTHER_MEASURE'), count(*) FILTER (WHERE status = 'NONE')";

    private static final int FIGURES_EACH = 9;

    /**
     * What was counted.
     *
     * @param total of all groups
     */
    public record Counted(Tally total, Map<Grouping, List<Tally>> groups) {

        public List<Tally> by(Grouping grouping) {
            return groups.getOrDefault(grouping, List.of());
        }
    }

    private final EntityManager entities;

    @Inject
    Tallies(EntityManager entities) {
        this.entities = entities;
    }

    /** Groups by their keys; what would give away fewer than five people is not told, nor what it could be reckoned from. */
    @Transactional
    public Counted of(Selection selection, List<Grouping> groupings) {
        Raw counted = raw(selection, groupings);
        Raw whole = selection.isFiltered() ? raw(selection.whole(), groupings) : counted;
        Map<Grouping, List<Tally>> told = new EnumMap<>(Grouping.class);
        groupings.forEach(grouping -> told.put(grouping, Discretion.told(counted.of(grouping), whole.of(grouping))));
        return new Counted(
                Discretion.told(Map.of("", counted.total), Map.of("", whole.total))
                        .getFirst(),
                told);
    }

    /** @param groups figures by key */
    private record Raw(Figures total, Map<Grouping, Map<String, Figures>> groups) {

        Map<String, Figures> of(Grouping grouping) {
            return groups.getOrDefault(grouping, Map.of());
        }
    }

    private Raw raw(Selection selection, List<Grouping> groupings) {
        String keys = IntStream.range(0, groupings.size())
                .mapToObj(i -> groupings.get(i).column() + " AS k" + i)
                .collect(Collectors.joining(", "));
        String names =
                IntStream.range(0, groupings.size()).mapToObj(i -> "k" + i).collect(Collectors.joining(", "));
        String sets = IntStream.range(0, groupings.size())
                .mapToObj(i -> "(k" + i + ")")
                .collect(Collectors.joining(", "));
        Query query = entities.createNativeQuery(
                "SELECT GROUPING(" + names + "), " + names + ", " + FIGURES + " FROM (SELECT " + keys + ", state, "
                        + selection.status() + " AS status FROM report_row WHERE " + selection.condition()
                        + ") r GROUP BY GROUPING SETS ((), " + sets + ")",
                Object[].class);
        selection.values().forEach(query::setParameter);
        Figures total = Figures.NONE;
        Map<Grouping, Map<String, Figures>> groups = new EnumMap<>(Grouping.class);
        for (Object row : query.getResultList()) {
            Object[] cells = (Object[]) row;
            int which = groupedBy(((Number) cells[0]).intValue(), groupings.size());
            Figures figures = figures(cells, 1 + groupings.size());
            if (which < 0) {
                total = figures;
            } else {
                groups.computeIfAbsent(groupings.get(which), grouping -> new TreeMap<>())
                        .put(key(cells[1 + which]), figures);
            }
        }
        return new Raw(total, groups);
    }

    /** @param missing bits of the groupings that a row is not by, the first the highest */
    private static int groupedBy(int missing, int groupings) {
        return IntStream.range(0, groupings)
                .filter(i -> (missing >> (groupings - 1 - i) & 1) == 0)
                .findFirst()
                .orElse(-1);
    }

    private static String key(@Nullable Object key) {
        return key == null ? "" : key.toString();
    }

    private static Figures figures(Object[] cells, int from) {
        int[] n = IntStream.range(from, from + FIGURES_EACH)
                .map(i -> ((Number) cells[i]).intValue())
                .toArray();
        return new Figures(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8]);
    }

    /** The phases that placements of these regions have begun in. */
    @Transactional
    public List<String> phases(Selection selection) {
        List<String> phases = new ArrayList<>(entities.createNativeQuery(
                        "SELECT DISTINCT phase FROM report_row WHERE region IN (:regions) AND phase IS NOT NULL",
                        String.class)
                .setParameter("regions", selection.whole().values().get("regions"))
                .getResultList());
        phases.sort(Comparator.naturalOrder());
        return phases;
    }
}
