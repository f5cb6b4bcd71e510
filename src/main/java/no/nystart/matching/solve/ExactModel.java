package no.nystart.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.nystart.matching.model.Loads;
import no.nystart.matching.model.OfferTable;

/**
 * The best choices of some people while all others stay where they are, as an integer program. What a leader or a
 * company costs is given load by load: one binary per possible load, exactly one of them chosen. That is exact for any
 * curve, and its linear relaxation is the curve's convex hull, so that the relaxation loses nothing to the steps of the
 * rounding or to the extra cost of being alone.
 */
final class ExactModel {

    private final OfferTable table;
    private final Loads loads;
    private final IntegerProgram program = new IntegerProgram();
    private final int[] people;

    /** Position behind each of the first variables; {@link OfferTable#NONE} for staying unplaced. */
    private final List<Integer> positions = new ArrayList<>();

    private final List<Integer> owners = new ArrayList<>();
    private final List<List<Integer>> atPlace;
    private final List<List<Integer>> atLeader;
    private final List<List<Integer>> atCompany;

    private ExactModel(Occupancy others, int[] people, PositionFilter allowed) {
        this.table = others.table();
        this.loads = table.loads();
        this.people = people;
        this.atPlace = lists(loads.places());
        this.atLeader = lists(loads.leaders());
        this.atCompany = lists(loads.companies());
        for (int person : people) {
            choicesOf(person, allowed);
        }
        for (int place = 0; place < loads.places(); place++) {
            seatsOf(place, others.freeSeats(place));
        }
        for (int leader = 0; leader < loads.leaders(); leader++) {
            loadOf(leader, others.load(leader));
        }
        for (int company = 0; company < loads.companies(); company++) {
            shareOf(company, others.placed(company));
        }
    }

    /** Which positions may be chosen; what is left out must be known to be in no better solution. */
    @FunctionalInterface
    interface PositionFilter {

        /**
         * @param position a position of the person, or {@link OfferTable#NONE}
         */
        boolean allows(int person, int position);
    }

    /**
     * The model of some people's choices.
     *
     * @param others an assignment in which these people are unplaced
     */
    static ExactModel of(Occupancy others, int[] people, PositionFilter allowed) {
        return new ExactModel(others, people, allowed);
    }

    IntegerProgram program() {
        return program;
    }

    private static List<List<Integer>> lists(int count) {
        List<List<Integer>> lists = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private void choicesOf(int person, PositionFilter allowed) {
        int before = program.variables();
        int pinned = table.pinned(person);
        for (int position = table.first(person); position < table.first(person + 1); position++) {
            if (pinned == OfferTable.NONE ? allowed.allows(person, position) : pinned == position) {
                int variable = program.add(table.cost(position));
                positions.add(position);
                owners.add(person);
                atPlace.get(table.place(position)).add(variable);
                atLeader.get(table.leader(position)).add(variable);
                atCompany.get(table.company(position)).add(variable);
            }
        }
        if (pinned == OfferTable.NONE && allowed.allows(person, OfferTable.NONE)) {
            program.add(loads.penalty(person));
            positions.add(OfferTable.NONE);
            owners.add(person);
        }
        program.beginRow(1, 1);
        for (int variable = before; variable < program.variables(); variable++) {
            program.term(variable, 1);
        }
    }

    private void seatsOf(int place, int free) {
        List<Integer> variables = atPlace.get(place);
        if (variables.size() > free) {
            program.beginRow(0, free);
            variables.forEach(variable -> program.term(variable, 1));
        }
    }

    private void loadOf(int leader, int base) {
        List<Integer> variables = atLeader.get(leader);
        int asked = variables.stream()
                .mapToInt(variable -> loads.need(owners.get(variable)))
                .sum();
        int most = Math.min(loads.capacity(leader), base + asked);
        if (variables.isEmpty()) {
            program.addConstant(loads.leaderCost(leader, base));
            return;
        }
        int first = program.variables();
        for (int load = base; load <= most; load++) {
            program.add(loads.leaderCost(leader, load));
        }
        exactlyOne(first);
        program.beginRow(0, 0);
        for (int variable : variables) {
            program.term(variable, loads.need(owners.get(variable)));
        }
        for (int load = base + 1; load <= most; load++) {
            program.term(first + load - base, base - load);
        }
    }

    private void shareOf(int company, int base) {
        List<Integer> variables = atCompany.get(company);
        if (variables.isEmpty()) {
            program.addConstant(loads.companyCost(company, base));
            return;
        }
        int most = base + (int) variables.stream().map(owners::get).distinct().count();
        int first = program.variables();
        for (int placed = base; placed <= most; placed++) {
            program.add(loads.companyCost(company, placed));
        }
        exactlyOne(first);
        program.beginRow(0, 0);
        variables.forEach(variable -> program.term(variable, 1));
        for (int placed = base + 1; placed <= most; placed++) {
            program.term(first + placed - base, base - placed);
        }
    }

    private void exactlyOne(int first) {
        program.beginRow(1, 1);
        for (int variable = first; variable < program.variables(); variable++) {
            program.term(variable, 1);
        }
    }

    /** The choices behind a solution of the program, for the people of the model in their order. */
    int[] chosen(boolean[] values) {
        int[] chosen = new int[people.length];
        Arrays.fill(chosen, OfferTable.NONE);
        int index = 0;
        for (int variable = 0; variable < positions.size(); variable++) {
            while (people[index] != owners.get(variable)) {
                index++;
            }
            if (values[variable]) {
                chosen[index] = positions.get(variable);
            }
        }
        return chosen;
    }

    /** The values that stand for known choices of everybody; loads included. */
    boolean[] values(Occupancy known) {
        boolean[] values = new boolean[program.variables()];
        for (int variable = 0; variable < positions.size(); variable++) {
            values[variable] = known.chosen(owners.get(variable)) == positions.get(variable);
        }
        // each load is the one that makes its row 0: the terms of a row are read back rather than kept twice
        for (int row = 0; row < program.rows(); row++) {
            completeLoad(row, values);
        }
        return values;
    }

    private void completeLoad(int row, boolean[] values) {
        if (program.lower(row) != 0 || program.upper(row) != 0) {
            return;
        }
        int sum = 0;
        int firstLoad = -1;
        for (int term = program.firstTerm(row); term < program.firstTerm(row + 1); term++) {
            int variable = program.variable(term);
            if (variable < positions.size()) {
                sum += values[variable] ? program.coefficient(term) : 0;
            } else if (firstLoad < 0) {
                firstLoad = variable;
            }
        }
        if (firstLoad >= 0) {
            values[firstLoad - 1 + sum] = true;
        }
    }
}
