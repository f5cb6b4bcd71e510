package no.nystart.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nystart.matching.model.OfferTable;

/**
 * How a branch is best parted in two: somebody is placed or is not, or somebody is with a packing or is not, as the linear
 * program does both in parts. Of the ways that promise most, the one is taken by which the choice among the crews there are
 * becomes dearest in both parts. Packings are asked for their best under either part as they are without.
 */
final class Parting {

    /** Of each kind, how many ways are tried. */
    private static final int TRIED = 4;

    /**
     * @param promise the more it is undecided, and the dearer
     * @param one with somebody there, or as they are chosen
     * @param other without, or not so
     */
    private record Way(double promise, Conditions one, Conditions other) {

        boolean isParting(Conditions whole) {
            return !one.equals(whole) && !other.equals(whole);
        }
    }

    private final OfferTable table;
    private final PackedBound packed;
    private final CrewChoice choice;
    private final Conditions whole;

    /** By person, a position among those chosen. */
    private final int[] chosen;

    /** By person, how much of whoever it is each packing has. */
    private final List<Map<Integer, Double>> with = new ArrayList<>();

    /**
     * @param choice that has been made under the conditions
     * @param whole what is parted
     * @param shares of the crews in the choice
     */
    Parting(OfferTable table, PackedBound packed, CrewChoice choice, Conditions whole, double[] shares) {
        this.table = table;
        this.packed = packed;
        this.choice = choice;
        this.whole = whole;
        this.chosen = new int[table.people()];
        Arrays.fill(chosen, OfferTable.NONE);
        for (int person = 0; person < table.people(); person++) {
            with.add(new TreeMap<>());
        }
        List<Crew> crews = choice.crews();
        for (int number = 0; number < shares.length; number++) {
            Crew crew = crews.get(number);
            for (int index = 0; shares[number] > Branching.NOTHING && index < crew.people().length; index++) {
                with.get(crew.people()[index]).merge(crew.packing(), shares[number], Double::sum);
                chosen[crew.people()[index]] = crew.positions()[index];
            }
        }
    }

    /**
     * The two parts, the lower one first; none where there is but one assignment.
     *
     * @param bound of the whole, in units of 1/{@link Lagrangian#SCALE}
     */
    List<Conditions> parts(long bound) {
        List<Way> ways = Stream.of(placedOrNot(), hereOrElsewhere())
                .flatMap(kind -> kind.stream()
                        .sorted(Comparator.comparingDouble((Way way) -> -way.promise()))
                        .limit(TRIED))
                .toList();
        return ways.isEmpty() ? anyParts() : parts(ways, (double) bound / Lagrangian.SCALE);
    }

    private List<Conditions> parts(List<Way> ways, double bound) {
        double best = -1;
        List<Conditions> parts = List.of();
        for (Way way : ways) {
            double one = choice.valueUnder(way.one()) - bound;
            double other = choice.valueUnder(way.other()) - bound;
            double score = Math.max(one, 1) * Math.max(other, 1);
            if (score > best) {
                best = score;
                parts = one <= other ? List.of(way.one(), way.other()) : List.of(way.other(), way.one());
            }
        }
        return parts;
    }

    /** Where the program has nobody in parts and yet is cheaper than what it chooses, as with one person at a company. */
    private List<Conditions> anyParts() {
        return IntStream.range(0, chosen.length)
                .mapToObj(this::asChosenOrNot)
                .filter(way -> way.isParting(whole))
                .findFirst()
                .map(way -> List.of(way.one(), way.other()))
                .orElse(List.of());
    }

    private Way asChosenOrNot(int person) {
        int position = chosen[person];
        if (position == OfferTable.NONE) {
            return new Way(0, whole.leavingOut(table, person), whole.placing(person));
        }
        return new Way(
                0,
                whole.placing(person).closing(positions(person).filter(other -> other != position)),
                whole.closing(IntStream.of(position)));
    }

    private List<Way> placedOrNot() {
        List<Way> ways = new ArrayList<>();
        for (int person = 0; person < with.size(); person++) {
            double placed = with.get(person).values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            if (isPart(placed)) {
                double promise = undecided(placed) * table.loads().penalty(person);
                ways.add(new Way(promise, whole.placing(person), whole.leavingOut(table, person)));
            }
        }
        return ways;
    }

    private List<Way> hereOrElsewhere() {
        List<Way> ways = new ArrayList<>();
        for (int person = 0; person < with.size(); person++) {
            for (Map.Entry<Integer, Double> here : with.get(person).entrySet()) {
                if (isPart(here.getValue())) {
                    ways.add(hereOrElsewhere(person, here.getKey(), undecided(here.getValue())));
                }
            }
        }
        return ways;
    }

    private Way hereOrElsewhere(int person, int packing, double promise) {
        return new Way(
                promise,
                whole.placing(person)
                        .closing(positions(person).filter(position -> packed.packingOf(position) != packing)),
                whole.closing(positions(person).filter(position -> packed.packingOf(position) == packing)));
    }

    private IntStream positions(int person) {
        return IntStream.range(table.first(person), table.first(person + 1));
    }

    private static boolean isPart(double share) {
        return share > Branching.NOTHING && share < 1 - Branching.NOTHING;
    }

    private static double undecided(double share) {
        return Math.min(share, 1 - share);
    }
}
