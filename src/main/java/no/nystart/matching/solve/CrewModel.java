package no.nystart.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import no.nystart.matching.model.Loads;
import no.nystart.matching.model.OfferTable;

/**
 * The choice of one crew at most of each packing, so that everybody is in one or unplaced, as an integer program: the
 * linear program of {@link CrewChoice} in integers, whose relaxation is nearly as good.
 */
final class CrewModel {

    private final OfferTable table;
    private final Loads loads;
    private final List<Crew> crews;
    private final List<Crew> known;
    private final IntegerProgram program = new IntegerProgram();

    /** Variable of somebody's being unplaced; {@link OfferTable#NONE} where that is not allowed. */
    private final int[] unplaced;

    /** Variable of nobody's being at a company whose own cost is no crew's; the next ones are of one, two, … people. */
    private final int[] share;

    /**
     * @param known of the crews, those of a known assignment
     * @param mayBeUnplaced by person
     */
    CrewModel(OfferTable table, PackedBound bound, List<Crew> crews, List<Crew> known, IntPredicate mayBeUnplaced) {
        this.table = table;
        this.loads = table.loads();
        this.crews = crews;
        this.known = known;
        this.unplaced = new int[table.people()];
        this.share = new int[loads.companies()];
        crews.forEach(crew -> program.add(crew.cost()));
        for (int person = 0; person < unplaced.length; person++) {
            unplaced[person] = mayBeUnplaced.test(person) ? program.add(loads.penalty(person)) : OfferTable.NONE;
        }
        for (int company = 0; company < share.length; company++) {
            share[company] = program.variables();
            for (int placed = 0; bound.mostPriced(company) > 0 && placed <= bound.mostPriced(company); placed++) {
                program.add(loads.companyCost(company, placed));
            }
        }
        people();
        packings(bound.packings().size());
        for (int place = 0; place < loads.places(); place++) {
            if (bound.isPlacePriced(place)) {
                seats(place);
            }
        }
        for (int company = 0; company < share.length; company++) {
            if (bound.mostPriced(company) > 0) {
                share(company, bound.mostPriced(company));
            }
        }
    }

    IntegerProgram program() {
        return program;
    }

    private void people() {
        List<List<Integer>> of = lists(unplaced.length);
        for (int crew = 0; crew < crews.size(); crew++) {
            for (int person : crews.get(crew).people()) {
                of.get(person).add(crew);
            }
        }
        for (int person = 0; person < unplaced.length; person++) {
            program.beginRow(1, 1);
            of.get(person).forEach(crew -> program.term(crew, 1));
            if (unplaced[person] != OfferTable.NONE) {
                program.term(unplaced[person], 1);
            }
        }
    }

    private void packings(int count) {
        List<List<Integer>> of = lists(count);
        for (int crew = 0; crew < crews.size(); crew++) {
            of.get(crews.get(crew).packing()).add(crew);
        }
        for (List<Integer> some : of) {
            if (some.size() > 1) {
                program.beginRow(0, 1);
                some.forEach(crew -> program.term(crew, 1));
            }
        }
    }

    private void seats(int place) {
        program.beginRow(0, loads.seats(place));
        for (int crew = 0; crew < crews.size(); crew++) {
            int there = (int) Arrays.stream(crews.get(crew).positions())
                    .filter(position -> table.place(position) == place)
                    .count();
            if (there > 0) {
                program.term(crew, there);
            }
        }
    }

    private void share(int company, int most) {
        program.beginRow(1, 1);
        for (int placed = 0; placed <= most; placed++) {
            program.term(share[company] + placed, 1);
        }
        program.beginRow(0, 0);
        for (int crew = 0; crew < crews.size(); crew++) {
            int[] positions = crews.get(crew).positions();
            if (table.company(positions[0]) == company) {
                program.term(crew, positions.length);
            }
        }
        for (int placed = 1; placed <= most; placed++) {
            program.term(share[company] + placed, -placed);
        }
    }

    private static List<List<Integer>> lists(int count) {
        List<List<Integer>> lists = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    /** Everybody's choice by a solution of the program. */
    int[] chosen(boolean[] values) {
        int[] chosen = new int[unplaced.length];
        Arrays.fill(chosen, OfferTable.NONE);
        for (int crew = 0; crew < crews.size(); crew++) {
            int[] people = crews.get(crew).people();
            for (int index = 0; values[crew] && index < people.length; index++) {
                chosen[people[index]] = crews.get(crew).positions()[index];
            }
        }
        return chosen;
    }

    /** The values of the known assignment. */
    boolean[] start() {
        boolean[] values = new boolean[program.variables()];
        int[] placed = new int[share.length];
        boolean[] hasPlace = new boolean[unplaced.length];
        Set<Crew> chosen = new HashSet<>(known);
        for (int number = 0; number < crews.size(); number++) {
            values[number] = chosen.contains(crews.get(number));
        }
        for (Crew crew : known) {
            placed[table.company(crew.positions()[0])] += crew.people().length;
            for (int person : crew.people()) {
                hasPlace[person] = true;
            }
        }
        for (int person = 0; person < unplaced.length; person++) {
            if (!hasPlace[person]) {
                values[unplaced[person]] = true;
            }
        }
        for (int company = 0; company < share.length; company++) {
            int next = company + 1 < share.length ? share[company + 1] : values.length;
            if (share[company] < next) {
                values[share[company] + placed[company]] = true;
            }
        }
        return values;
    }
}
