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
import java.util.Objects;
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

    /** Stands for the cube of the filters alone. */
    private static final Grouping BY_FILTERS = Grouping.REGION;

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

    private static final List<Grouping> FILTERS =
            List.of(Grouping.REGION, Grouping.SECTOR, Grouping.SIZE, Grouping.PHASE);

    private final EntityManager entities;

    @Inject
    Tallies(EntityManager entities) {
        this.entities = entities;
    }

    /** Groups by their keys; what would give away fewer than five people is not told, as {@link Discretion} says. */
    @Transactional
    public Counted of(Selection selection, List<Grouping> groupings) {
        List<Grouping> apart =
                groupings.stream().filter(each -> !FILTERS.contains(each)).toList();
        Map<Grouping, Cube> cubes = cubes(selection, apart);
        Told told = Told.of(cubes.values());
        List<@Nullable String> filtered =
                FILTERS.stream().<@Nullable String>map(selection.filters()::get).toList();
        Map<Grouping, List<Tally>> groups = new EnumMap<>(Grouping.class);
        for (Grouping grouping : groupings) {
            boolean isFilter = FILTERS.contains(grouping);
            Cube cube = Objects.requireNonNull(cubes.get(isFilter ? BY_FILTERS : grouping));
            groups.put(grouping, tallies(told, cube, filtered, isFilter ? FILTERS.indexOf(grouping) : FILTERS.size()));
        }
        Cube all = Objects.requireNonNull(cubes.get(BY_FILTERS));
        return new Counted(told.tally("", all, all.lattice().at(filtered)), groups);
    }

    /** Of each group that somebody is in. */
    private static List<Tally> tallies(Told told, Cube cube, List<@Nullable String> filtered, int dimension) {
        List<Tally> tallies = new ArrayList<>();
        for (String value : cube.lattice().values(dimension)) {
            List<@Nullable String> keys = new ArrayList<>(filtered);
            if (dimension == keys.size()) {
                keys.add(value);
            } else if (keys.get(dimension) == null) {
                keys.set(dimension, value);
            } else if (!value.equals(keys.get(dimension))) {
                continue;
            }
            Tally tally = told.tally(value, cube, cube.lattice().at(keys));
            if (tally.figures().all() > 0) {
                tallies.add(tally);
            }
        }
        return tallies;
    }

    /** A cube of the filters and each grouping, and one of the filters alone. */
    private Map<Grouping, Cube> cubes(Selection selection, List<Grouping> apart) {
        Map<Grouping, List<Cube.Counted>> counted = new EnumMap<>(Grouping.class);
        counted.put(BY_FILTERS, new ArrayList<>());
        apart.forEach(grouping -> counted.put(grouping, new ArrayList<>()));
        for (Object row : counting(selection, apart).getResultList()) {
            Object[] cells = (Object[]) row;
            int which = groupedBy(((Number) cells[0]).intValue(), apart.size());
            List<String> keys = new ArrayList<>();
            for (int i = 0; i < FILTERS.size(); i++) {
                keys.add(key(cells[1 + i]));
            }
            if (which >= 0) {
                keys.add(key(cells[1 + FILTERS.size() + which]));
            }
            Objects.requireNonNull(counted.get(which < 0 ? BY_FILTERS : apart.get(which)))
                    .add(new Cube.Counted(keys, figures(cells, 1 + FILTERS.size() + apart.size())));
        }
        Map<Grouping, Cube> cubes = new EnumMap<>(Grouping.class);
        counted.forEach((grouping, all) ->
                cubes.put(grouping, Cube.of(FILTERS.size() + (grouping == BY_FILTERS ? 0 : 1), all)));
        return cubes;
    }

    private Query counting(Selection selection, List<Grouping> apart) {
        String filters = FILTERS.stream().map(Grouping::column).collect(Collectors.joining(", "));
        String keys = IntStream.range(0, apart.size())
                .mapToObj(i -> ", " + apart.get(i).column() + " AS k" + i)
                .collect(Collectors.joining());
        String names = IntStream.range(0, apart.size()).mapToObj(i -> ", k" + i).collect(Collectors.joining());
        String sets = IntStream.range(0, apart.size())
                .mapToObj(i -> ", (" + filters + ", k" + i + ")")
                .collect(Collectors.joining());
        String missing = apart.isEmpty() ? "0" : "GROUPING(" + names.substring(2) + ")";
        return entities.createNativeQuery(
                        "SELECT " + missing + ", " + filters + names + ", " + FIGURES + " FROM (SELECT " + filters
                                + keys
                                + ", state, " + selection.status() + " AS status FROM report_row"
                                + " WHERE region IN (:regions)) r GROUP BY GROUPING SETS ((" + filters + ")" + sets
                                + ")",
                        Object[].class)
                .setParameter("regions", selection.regionsOrNone());
    }

    /** @param missing bits of the groupings that a row is not by, the first the highest; -1 for by none */
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
                .setParameter("regions", selection.regionsOrNone())
                .getResultList());
        phases.sort(Comparator.naturalOrder());
        return phases;
    }
}
