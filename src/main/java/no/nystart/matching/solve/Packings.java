package no.nystart.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import no.nystart.matching.model.OfferTable;

/** A table's positions, each in one packing: that of its company where it is small enough, else that of its leader. */
final class Packings {

    private final OfferTable table;
    private final int mostFillings;
    private final int[] owner;
    private final boolean[] pricedPlace;
    private final boolean[] pricedCompany;

    /** By position, the number of its packing. */
    private final int[] of;

    private final List<Packing> all = new ArrayList<>();

    /** @param mostFillings of a company that is packed as a whole */
    Packings(OfferTable table, int mostFillings) {
        this.table = table;
        this.mostFillings = mostFillings;
        this.owner = new int[table.size()];
        this.of = new int[table.size()];
        for (int person = 0; person < table.people(); person++) {
            Arrays.fill(owner, table.first(person), table.first(person + 1), person);
        }
        this.pricedPlace = new boolean[table.loads().places()];
        this.pricedCompany = new boolean[table.loads().companies()];
        int[] open = IntStream.range(0, owner.length)
                .filter(position -> isOpen(table.pinned(owner[position]), position))
                .toArray();
        grouped(open, table::company).forEach(this::pack);
        Arrays.fill(of, OfferTable.NONE);
        for (int number = 0; number < all.size(); number++) {
            Packing packing = all.get(number);
            for (int index = 0; index < packing.size(); index++) {
                for (int position : packing.positions(index)) {
                    of[position] = number;
                }
            }
        }
    }

    private static boolean isOpen(int pinned, int position) {
        return pinned == OfferTable.NONE || pinned == position;
    }

    private void pack(int company, int[] positions) {
        CompanyPacking packing = CompanyPacking.of(table, company, byPerson(positions), mostFillings);
        if (packing != null) {
            all.add(packing);
        } else {
            pricedCompany[company] = true;
            for (int position : positions) {
                pricedPlace[table.place(position)] = true;
            }
            grouped(positions, table::leader)
                    .forEach((leader, led) -> all.add(new LeaderPacking(table, leader, byPerson(led))));
        }
    }

    private Map<Integer, int[]> byPerson(int[] positions) {
        return grouped(positions, position -> owner[position]);
    }

    private static Map<Integer, int[]> grouped(int[] positions, IntUnaryOperator by) {
        Map<Integer, List<Integer>> lists = new TreeMap<>();
        for (int position : positions) {
            lists.computeIfAbsent(by.applyAsInt(position), none -> new ArrayList<>())
                    .add(position);
        }
        Map<Integer, int[]> groups = new TreeMap<>();
        lists.forEach((group, list) ->
                groups.put(group, list.stream().mapToInt(Integer::intValue).toArray()));
        return groups;
    }

    /** The number of a position's packing; {@link OfferTable#NONE} where a pin keeps it from any. */
    int of(int position) {
        return of[position];
    }

    List<Packing> all() {
        return Collections.unmodifiableList(all);
    }

    /** Whether a place's seats are left to a price, for no packing keeps them. */
    boolean isPlacePriced(int place) {
        return pricedPlace[place];
    }

    /** Whether what a company itself costs is left to a price. */
    boolean isCompanyPriced(int company) {
        return pricedCompany[company];
    }
}
