package no.nystart.matching.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Scoring;
import no.nystart.matching.model.Solution;
import no.nystart.matching.solve.PricedSolution;
import org.jspecify.annotations.Nullable;

/**
 * A problem with a solution of it: what all explanations are read off. Making one takes milliseconds, its prices some
 * tenths of a second once; it is not meant for several threads at a time.
 */
public final class SolvedProblem {

    private final OfferTable table;
    private final Solution solution;
    private final Map<String, Integer> people;
    private final int[] chosen;
    private final int[] atPlace;
    private final int[] load;
    private final int[] placed;
    private @Nullable PricedSolution priced;

    private SolvedProblem(OfferTable table, Solution solution) {
        this.table = table;
        this.solution = solution;
        this.people = peopleOf(table.problem());
        this.chosen = positions(table, solution);
        this.atPlace = new int[table.loads().places()];
        this.load = new int[table.loads().leaders()];
        this.placed = new int[table.loads().companies()];
        for (int person = 0; person < chosen.length; person++) {
            int position = chosen[person];
            if (position != OfferTable.NONE) {
                atPlace[table.place(position)]++;
                load[table.leader(position)] += table.loads().need(person);
                placed[table.company(position)]++;
            }
        }
        long total = Scoring.of(table, chosen).total();
        if (total != solution.total()) {
            throw new IllegalArgumentException(
                    "not a solution of " + table.problem().id() + ": total " + solution.total() + ", here " + total);
        }
    }

    /** Throws where the solution is not one of the problem: unknown people, offers that do not exist, another total. */
    public static SolvedProblem of(Problem problem, Solution solution) {
        return new SolvedProblem(OfferTable.of(problem), solution);
    }

    /** Without some of its people: what they were given stays taken, and nothing else tells of them. */
    public SolvedProblem reserving(Set<String> hidden) {
        return hidden.isEmpty() ? this : new Reserving(this, hidden).done();
    }

    /**
     * The position of each person's offer in a table of this or a changed problem; {@link OfferTable#NONE} where unplaced
     * or where the offer does not exist there.
     */
    static int[] positions(OfferTable table, Solution solution) {
        Map<String, Integer> people = peopleOf(table.problem());
        int[] positions = new int[table.people()];
        Arrays.fill(positions, OfferTable.NONE);
        for (Solution.Assignment assignment : solution.assignments()) {
            Integer person = people.get(assignment.youngPerson());
            if (person != null) {
                positions[person] = table.position(person, new PlaceAndLeader(assignment.place(), assignment.leader()));
            }
        }
        return positions;
    }

    private static Map<String, Integer> peopleOf(Problem problem) {
        Map<String, Integer> people = new HashMap<>();
        for (int index = 0; index < problem.youngPeople().size(); index++) {
            people.put(problem.youngPeople().get(index).id(), index);
        }
        return people;
    }

    public Problem problem() {
        return table.problem();
    }

    public Solution solution() {
        return solution;
    }

    /** Whether somebody has a match; throws where the person is unknown. */
    public boolean isPlaced(String youngPerson) {
        return chosen[person(youngPerson)] != OfferTable.NONE;
    }

    OfferTable table() {
        return table;
    }

    int person(String id) {
        Integer index = people.get(id);
        if (index == null) {
            throw new NoSuchElementException(
                    "no young person " + id + " in " + problem().id());
        }
        return index;
    }

    int chosen(int person) {
        return chosen[person];
    }

    int[] copyOfChosen() {
        return chosen.clone();
    }

    PlaceAndLeader ids(int position) {
        return new PlaceAndLeader(
                table.offer(position).place().id(),
                table.offer(position).leader().id());
    }

    int freeSeats(int place) {
        return table.loads().seats(place) - atPlace[place];
    }

    int freeCapacity(int leader) {
        return table.loads().capacity(leader) - load[leader];
    }

    int load(int leader) {
        return load[leader];
    }

    int placed(int company) {
        return placed[company];
    }

    /** Ids of those placed at a place, in the order of the problem. */
    List<String> peopleAtPlace(int place) {
        List<String> there = new ArrayList<>();
        for (int person = 0; person < chosen.length; person++) {
            if (chosen[person] != OfferTable.NONE && table.place(chosen[person]) == place) {
                there.add(problem().youngPeople().get(person).id());
            }
        }
        return there;
    }

    /** Ids of those whom a leader mentors, in the order of the problem. */
    List<String> peopleAtLeader(int leader) {
        List<String> there = new ArrayList<>();
        for (int person = 0; person < chosen.length; person++) {
            if (chosen[person] != OfferTable.NONE && table.leader(chosen[person]) == leader) {
                there.add(problem().youngPeople().get(person).id());
            }
        }
        return there;
    }

    PricedSolution priced() {
        PricedSolution known = priced;
        if (known == null) {
            known = PricedSolution.of(table, chosen);
            priced = known;
        }
        return known;
    }
}
