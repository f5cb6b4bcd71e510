package no.nystart.matching.solve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.nystart.matching.model.Loads;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a company can be filled: how many are at each place and what each leader's load is, within seats and
 * capacities. They are numbered from the empty one on, by how many people they have.
 */
final class Fillings implements Ways {

    /** Somebody of that need with that leader at that place. */
    record Kind(int place, int leader, int need) {}

    private final int[][] next;
    private final long[] cost;
    private final int mostPeople;
    private final long largestDrop;

    private Fillings(int[][] next, long[] cost, int mostPeople) {
        this.next = next;
        this.cost = cost;
        this.mostPeople = mostPeople;
        this.largestDrop = drop();
    }

    private long drop() {
        long largest = 0;
        for (int filling = 0; filling < next.length; filling++) {
            for (int more : next[filling]) {
                largest = more == NONE ? largest : Math.max(largest, cost[filling] - cost[more]);
            }
        }
        return largest;
    }

    /** The fillings by people of some kinds; null where there are more than {@code most}, or than a number can tell apart. */
    static @Nullable Fillings of(Loads loads, int company, List<Kind> kinds, int most) {
        Digits digits = new Digits(loads, kinds);
        if (digits.isTooLong()) {
            return null;
        }
        List<Long> found = new ArrayList<>(List.of(0L));
        List<int[]> next = new ArrayList<>();
        Map<Long, Integer> numbers = new HashMap<>(Map.of(0L, 0));
        for (int number = 0; number < found.size(); number++) {
            int[] after = new int[kinds.size()];
            for (int kind = 0; kind < after.length; kind++) {
                long fuller = digits.joined(found.get(number), kinds.get(kind));
                after[kind] = fuller == NONE
                        ? NONE
                        : numbers.computeIfAbsent(fuller, code -> {
                            found.add(code);
                            return found.size() - 1;
                        });
            }
            next.add(after);
            if (found.size() > most) {
                return null;
            }
        }
        long[] cost = found.stream()
                .mapToLong(filling -> digits.cost(company, filling) * Lagrangian.SCALE)
                .toArray();
        int mostPeople = found.stream().mapToInt(digits::people).max().orElse(0);
        return new Fillings(next.toArray(int[][]::new), cost, mostPeople);
    }

    /** A filling as one number, with a digit for each place and each leader. */
    private static final class Digits {

        private final Loads loads;
        private final int[] places;
        private final int[] leaders;
        private final long[] unit;

        Digits(Loads loads, List<Kind> kinds) {
            this.loads = loads;
            this.places = kinds.stream().mapToInt(Kind::place).distinct().toArray();
            this.leaders = kinds.stream().mapToInt(Kind::leader).distinct().toArray();
            this.unit = new long[places.length + leaders.length + 1];
            unit[0] = 1;
            for (int digit = 0; digit + 1 < unit.length; digit++) {
                unit[digit + 1] = unit[digit] * (most(digit) + 1L);
            }
        }

        /** Whether not all fillings are numbers of their own. */
        boolean isTooLong() {
            double numbers = IntStream.range(0, unit.length - 1)
                    .mapToDouble(digit -> most(digit) + 1.0)
                    .reduce(1, (product, digits) -> product * digits);
            return numbers > Long.MAX_VALUE / 4;
        }

        private int most(int digit) {
            return digit < places.length ? loads.seats(places[digit]) : loads.capacity(leaders[digit - places.length]);
        }

        private int digit(long filling, int digit) {
            return (int) (filling % unit[digit + 1] / unit[digit]);
        }

        /** {@link #NONE} where there is no room. */
        long joined(long filling, Kind kind) {
            int place = indexOf(places, kind.place());
            int leader = places.length + indexOf(leaders, kind.leader());
            boolean fits = digit(filling, place) < most(place) && digit(filling, leader) + kind.need() <= most(leader);
            return fits ? filling + unit[place] + kind.need() * unit[leader] : NONE;
        }

        int people(long filling) {
            int people = 0;
            for (int place = 0; place < places.length; place++) {
                people += digit(filling, place);
            }
            return people;
        }

        long cost(int company, long filling) {
            long cost = loads.companyCost(company, people(filling));
            for (int leader = 0; leader < leaders.length; leader++) {
                cost += loads.leaderCost(leaders[leader], digit(filling, places.length + leader));
            }
            return cost;
        }

        private static int indexOf(int[] values, int value) {
            int index = 0;
            while (values[index] != value) {
                index++;
            }
            return index;
        }
    }

    @Override
    public int count() {
        return cost.length;
    }

    @Override
    public int next(int filling, int kind) {
        return next[filling][kind];
    }

    /** What leaders and company cost. */
    @Override
    public long cost(int filling) {
        return cost[filling];
    }

    /** By how much the cost can fall when somebody joins: one alone is dear. At least 0. */
    long largestDrop() {
        return largestDrop;
    }

    /** How many people there is room for together. */
    int mostPeople() {
        return mostPeople;
    }
}
