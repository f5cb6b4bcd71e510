package no.nystart.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.nystart.matching.model.Loads;
import no.nystart.matching.model.OfferTable;

/**
 * The people whom one leader could take, and those of them who are worth it at given prices: of all that fit together
 * by need and seats, the set with the smallest sum of reduced costs and the cost of the load. Only people with a
 * negative reduced cost are ever worth it, and among those with the same need the most negative ones, so that the best
 * set is found by how many of each need it has.
 */
final class LeaderPacking implements Packing {

    private static final int LARGEST_NEED = 3;

    private final OfferTable table;
    private final Loads loads;
    private final int leader;
    private final int capacity;
    private final int seats;
    private final int[] people;
    private final int[][] positions;

    /** Cheapest position of each person here, and its cost at the prices less the person's. */
    private final int[] cheapest;

    private final long[] reduced;

    /** The reduced costs of all positions of each. */
    private final long[][] all;

    /** For each need, those who are worth it, the most negative first; no more than fit. */
    private final int[][] lines = new int[LARGEST_NEED + 1][];

    private final int[] waiting = new int[LARGEST_NEED + 1];
    private final int[] taken = new int[LARGEST_NEED + 1];

    private long least;
    private int[] packed = {};

    /** @param choices positions of each person here, in the order of people; at least one */
    LeaderPacking(OfferTable table, int leader, Map<Integer, int[]> choices) {
        this.table = table;
        this.loads = table.loads();
        this.leader = leader;
        this.capacity = loads.capacity(leader);
        this.people =
                choices.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        this.positions = Arrays.stream(people).mapToObj(choices::get).toArray(int[][]::new);
        this.seats = Arrays.stream(positions)
                .flatMapToInt(Arrays::stream)
                .map(table::place)
                .distinct()
                .map(loads::seats)
                .sum();
        this.cheapest = new int[people.length];
        this.reduced = new long[people.length];
        this.all = Arrays.stream(positions).map(some -> new long[some.length]).toArray(long[][]::new);
        for (int need = 1; need <= LARGEST_NEED; need++) {
            lines[need] = new int[capacity / need];
        }
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
        return OfferTable.NONE;
    }

    @Override
    public int[] positions(int index) {
        return positions[index];
    }

    @Override
    public long pack(PackedPrices prices) {
        for (int index = 0; index < people.length; index++) {
            long smallest = Long.MAX_VALUE;
            for (int number = 0; number < positions[index].length; number++) {
                int position = positions[index][number];
                long cost = prices.reduced(table, people[index], position);
                all[index][number] = cost;
                if (cost < smallest) {
                    smallest = cost;
                    cheapest[index] = position;
                }
            }
            reduced[index] = smallest;
        }
        least = best();
        packed = members();
        return least;
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
        int load = 0;
        long matches = 0;
        for (int index : packed) {
            load += loads.need(people[index]);
            matches += table.cost(cheapest[index]);
        }
        return matches + loads.leaderCost(leader, load);
    }

    @Override
    public int position(int index) {
        return cheapest[index];
    }

    @Override
    public boolean giveWithin(long most, SetsWithin.Taker taker) {
        SetsWithin.Candidate[] candidates = IntStream.range(0, people.length)
                .mapToObj(index -> {
                    int[] needs = new int[positions[index].length];
                    Arrays.fill(needs, loads.need(people[index]));
                    return new SetsWithin.Candidate(people[index], positions[index], needs, all[index]);
                })
                .toArray(SetsWithin.Candidate[]::new);
        return SetsWithin.give(new LoadsAndNumbers(), candidates, most, taker);
    }

    /** Which load, and how many people make it: a number of both. */
    private final class LoadsAndNumbers implements Ways {

        @Override
        public int count() {
            return (capacity + 1) * (seats + 1);
        }

        @Override
        public int next(int way, int need) {
            boolean fits = way / (seats + 1) + need <= capacity && way % (seats + 1) < seats;
            return fits ? way + need * (seats + 1) + 1 : NONE;
        }

        @Override
        public long cost(int way) {
            return loads.leaderCost(leader, way / (seats + 1)) * Lagrangian.SCALE;
        }
    }

    private long best() {
        lineUp();
        long best = Long.MAX_VALUE;
        long threes = 0;
        for (int three = 0; three <= waiting[3]; three++) {
            threes += three == 0 ? 0 : reduced[lines[3][three - 1]];
            long twos = 0;
            for (int two = 0; two <= waiting[2]; two++) {
                twos += two == 0 ? 0 : reduced[lines[2][two - 1]];
                long ones = 0;
                for (int one = 0; one <= waiting[1]; one++) {
                    ones += one == 0 ? 0 : reduced[lines[1][one - 1]];
                    int load = one + 2 * two + 3 * three;
                    if (load > capacity || one + two + three > seats) {
                        break;
                    }
                    long cost = ones + twos + threes + loads.leaderCost(leader, load) * Lagrangian.SCALE;
                    if (cost < best) {
                        best = cost;
                        taken[1] = one;
                        taken[2] = two;
                        taken[3] = three;
                    }
                }
            }
        }
        return best;
    }

    private void lineUp() {
        Arrays.fill(waiting, 0);
        for (int index = 0; index < people.length; index++) {
            if (reduced[index] < 0) {
                join(lines[loads.need(people[index])], loads.need(people[index]), index);
            }
        }
    }

    private void join(int[] line, int need, int index) {
        int behind = waiting[need];
        while (behind > 0 && reduced[line[behind - 1]] > reduced[index]) {
            behind--;
        }
        if (behind < line.length) {
            System.arraycopy(line, behind, line, behind + 1, Math.min(waiting[need], line.length - 1) - behind);
            line[behind] = index;
            waiting[need] = Math.min(waiting[need] + 1, line.length);
        }
    }

    private int[] members() {
        List<Integer> members = new ArrayList<>();
        for (int need = 1; need <= LARGEST_NEED; need++) {
            for (int number = 0; number < taken[need]; number++) {
                members.add(lines[need][number]);
            }
        }
        return members.stream().mapToInt(Integer::intValue).toArray();
    }
}
