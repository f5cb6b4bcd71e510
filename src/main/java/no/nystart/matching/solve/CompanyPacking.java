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
 * of these is not there and could have it instead.
 */
final class CompanyPacking implements Packing {

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

    private boolean isPacked;
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
        boolean changed = !isPacked;
        for (int index = 0; index < people.length; index++) {
            for (int entry = first[index]; entry < first[index + 1]; entry++) {
                long cost = prices.reduced(table, people[index], positions[index][entry - first[index]]);
                changed |= reduced[entry] != cost;
                reduced[entry] = cost;
            }
        }
        if (changed) {
            packAnew();
        }
        return least;
    }

    private void packAnew() {
        isPacked = true;
        findWorth();
        int[][] before = new int[people.length][0];
        Spread spread = new Spread(fillings);
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
    }

    @Override
    public boolean giveWithin(long most, SetsWithin.Taker taker) {
        SetsWithin.Candidate[] candidates = IntStream.range(0, people.length)
                .mapToObj(index -> new SetsWithin.Candidate(
                        people[index],
                        positions[index],
                        Arrays.copyOfRange(kind, first[index], first[index + 1]),
                        Arrays.copyOfRange(reduced, first[index], first[index + 1])))
                .toArray(SetsWithin.Candidate[]::new);
        return SetsWithin.give(fillings, candidates, most, taker);
    }

    /** Keeps the cheapest entries of each kind. */
    private void findWorth() {
        int[][] kept = new int[kinds][fillings.mostPeople()];
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
