package no.nystart.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.nystart.matching.model.OfferTable;
import org.jspecify.annotations.Nullable;

/**
 * The people whom a company could take: what fits together there is decided seat by seat and leader by leader, one person
 * after the other over all {@link Fillings}.
 *
 * <p>Who is left out at once: a position whose reduced cost is more than joining can ever save the company, for the set
 * without it costs no more; and one that more others of the same need have cheaper than the company has room for, for one
 * of these is not there and could have it instead. One more than that are kept, so that the same holds without somebody.
 */
final class CompanyPacking implements Packing {

    private static final int NOBODY = -1;

    private final OfferTable table;
    private final Fillings fillings;
    private final int[] people;
    private final int[][] positions;

    /** Everybody's positions one after the other: those of an index are {@code first[index] .. first[index + 1] - 1}. */
    private final int[] first;

    private final int[] kind;
    private final int kinds;
    private final long[] reduced;

    /** For each index, those of its entries that may be worth it: most have none. */
    private final int[][] worth;

    /** Of everybody, or of all but one. */
    private Spread spread;

    private int spreadWithout = NOBODY;
    private long least;
    private long cost;
    private int[] packed = {};

    /** The position of each index of the best set. */
    private final int[] at;

    private CompanyPacking(
            OfferTable table, int[] people, int[][] positions, int[] kind, int kinds, Fillings fillings) {
        this.table = table;
        this.people = people;
        this.positions = positions;
        this.kind = kind;
        this.kinds = kinds;
        this.fillings = fillings;
        this.first = new int[people.length + 1];
        for (int index = 0; index < people.length; index++) {
            first[index + 1] = first[index] + positions[index].length;
        }
        this.reduced = new long[kind.length];
        this.worth = new int[people.length][];
        this.spread = new Spread(fillings);
        this.at = new int[people.length];
    }

    /**
     * @param choices positions of each person here, at least one
     * @return null where the company can be filled in more than {@code most} ways
     */
    static @Nullable CompanyPacking of(OfferTable table, int company, Map<Integer, int[]> choices, int most) {
        int[] people =
                choices.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        int[][] positions = Arrays.stream(people).mapToObj(choices::get).toArray(int[][]::new);
        Map<Fillings.Kind, Integer> numbers = new LinkedHashMap<>();
        List<Integer> kind = new ArrayList<>();
        for (int index = 0; index < people.length; index++) {
            int need = table.loads().need(people[index]);
            for (int position : positions[index]) {
                kind.add(numbers.computeIfAbsent(
                        new Fillings.Kind(table.place(position), table.leader(position), need), any -> numbers.size()));
            }
        }
        Fillings fillings = Fillings.of(table.loads(), company, List.copyOf(numbers.keySet()), most);
        if (fillings == null) {
            return null;
        }
        int[] kinds = kind.stream().mapToInt(Integer::intValue).toArray();
        return new CompanyPacking(table, people, positions, kinds, numbers.size(), fillings);
    }

    @Override
    public int size() {
        return people.length;
    }

    @Override
    public int person(int index) {
        return people[index];
    }

    @Override
    public int company() {
        return table.company(positions[0][0]);
    }

    @Override
    public int[] positions(int index) {
        return positions[index];
    }

    @Override
    public long least() {
        return least;
    }

    @Override
    public int[] packed() {
        return packed.clone();
    }

    @Override
    public long cost() {
        return cost;
    }

    @Override
    public int position(int index) {
        return at[index];
    }

    @Override
    public long pack(PackedPrices prices) {
        for (int index = 0; index < people.length; index++) {
            for (int entry = first[index]; entry < first[index + 1]; entry++) {
                reduced[entry] = prices.reduced(table, people[index], positions[index][entry - first[index]]);
            }
        }
        findWorth();
        int[][] before = new int[people.length][0];
        spread = new Spread(fillings);
        spreadWithout = NOBODY;
        for (int index = 0; index < people.length; index++) {
            if (worth[index].length > 0) {
                before[index] = spread.join(worth[index], kind, reduced);
            }
        }
        int full = spread.cheapest();
        least = spread.total(full);
        packed = traceBack(full, before);
        cost = fillings.cost(full) / Lagrangian.SCALE
                + Arrays.stream(packed)
                        .mapToLong(index -> table.cost(at[index]))
                        .sum();
        return least;
    }

    @Override
    public long leastWithout(int index) {
        Spread others = spreadWithout(index);
        return others.total(others.cheapest());
    }

    @Override
    public long leastBeside(int index, int position) {
        int entry = first[index];
        while (positions[index][entry - first[index]] != position) {
            entry++;
        }
        return spreadWithout(index).leastBeside(kind[entry]);
    }

    /** Only who is in the best set is kept from joining twice: with others as they are, sets come to less, if anything. */
    private Spread spreadWithout(int index) {
        int without = Arrays.stream(packed).anyMatch(member -> member == index) ? index : NOBODY;
        if (without != spreadWithout) {
            spread = new Spread(fillings);
            spreadWithout = without;
            for (int other = 0; other < people.length; other++) {
                if (other != without && worth[other].length > 0) {
                    spread.join(worth[other], kind, reduced);
                }
            }
        }
        return spread;
    }

    /** Keeps the cheapest entries of each kind. */
    private void findWorth() {
        int[][] kept = new int[kinds][fillings.mostPeople() + 1];
        int[] count = new int[kinds];
        for (int entry = 0; entry < reduced.length; entry++) {
            if (reduced[entry] < fillings.largestDrop()) {
                count[kind[entry]] = join(kept[kind[entry]], count[kind[entry]], entry);
            }
        }
        boolean[] worthIt = new boolean[reduced.length];
        for (int each = 0; each < kinds; each++) {
            for (int number = 0; number < count[each]; number++) {
                worthIt[kept[each][number]] = true;
            }
        }
        for (int index = 0; index < people.length; index++) {
            worth[index] = IntStream.range(first[index], first[index + 1])
                    .filter(entry -> worthIt[entry])
                    .toArray();
        }
    }

    /** Puts an entry where it belongs in a line that has room for so many; answers how many it has then. */
    private int join(int[] line, int count, int entry) {
        int behind = count;
        while (behind > 0 && reduced[line[behind - 1]] > reduced[entry]) {
            behind--;
        }
        if (behind == line.length) {
            return count;
        }
        System.arraycopy(line, behind, line, behind + 1, Math.min(count, line.length - 1) - behind);
        line[behind] = entry;
        return Math.min(count + 1, line.length);
    }

    private int[] traceBack(int full, int[][] before) {
        List<Integer> members = new ArrayList<>();
        int filling = full;
        for (int index = people.length - 1; index >= 0; index--) {
            if (before[index].length > 0 && before[index][filling] > 0) {
                int emptier = before[index][filling] - 1;
                at[index] = positionBetween(index, emptier, filling);
                members.add(index);
                filling = emptier;
            }
        }
        return members.stream().mapToInt(Integer::intValue).toArray();
    }

    private int positionBetween(int index, int filling, int fuller) {
        int cheapest = -1;
        for (int entry : worth[index]) {
            if (fillings.next(filling, kind[entry]) == fuller && (cheapest < 0 || reduced[entry] < reduced[cheapest])) {
                cheapest = entry;
            }
        }
        return positions[index][cheapest - first[index]];
    }
}
