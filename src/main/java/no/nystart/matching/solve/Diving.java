package no.nystart.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.nystart.matching.model.OfferTable;

/**
 * The way from the columns of a linear program to a good assignment: the crews that the program chooses most of are settled,
 * it chooses anew for everybody else with what packings still find for them, and so on, until settling more would cost too
 * much; the exact solver decides on the rest. Known as diving with column generation (Sadykov, Vanderbeck, Pessoa, Tahiri,
 * Uchoa: Primal heuristics for branch and price, INFORMS Journal on Computing 31, 2019).
 */
final class Diving {

    /** As much of a crew as is nearly all of it. */
    private static final double NEARLY_WHOLE = 0.9;

    private static final double NOTHING = 1e-6;

    /** Of the crews that are chosen in parts, which part is settled at a time where none is chosen as nearly whole. */
    private static final int PART = 30;

    /** How many are tried, one by one, where some together would cost too much. */
    private static final int TRIED = 10;

    /** What settling some may add to the value, as a part of it. */
    private static final double TOO_MUCH = 2e-4;

    /** So few crews in parts are left to the exact solver. */
    private static final int LAST = 12;

    /** The exact solver's deterministic units, about a second. */
    private static final double WORK = 2.0;

    private static final double WORK_A_PERSON = 0.015;

    /** Of each of the rest, among which the exact solver decides: where there are hundreds, it would not get far. */
    private static final int MOST_POSITIONS = 25;

    private static final int MOST_ASKINGS = 12;

    private final Run run;
    private final ExactSolver exact;
    private final CrewChoice choice;
    private final Occupancy settled;
    private final boolean[] isSettled;
    private final BitSet full;

    /**
     * @param choice that has been made, beside those who are settled
     * @param settled where they are
     * @param isSettled by person
     * @param full numbers of the packings that take nobody more
     */
    Diving(Run run, ExactSolver exact, CrewChoice choice, Occupancy settled, boolean[] isSettled, BitSet full) {
        this.run = run;
        this.exact = exact;
        this.choice = choice;
        this.settled = settled;
        this.isSettled = isSettled;
        this.full = full;
    }

    /** Down from the choice that there is; answers whether it was left in peace until its end. */
    boolean dive() {
        Chosen chosen = chosen();
        while (chosen.inParts().size() > LAST && !run.pace().isCut() && (settleSome(chosen) || settleOne(chosen))) {
            chosen = chosen();
        }
        return !run.pace().isCut() && decideRest();
    }

    /**
     * What is chosen.
     *
     * @param inParts numbers of the crews, most of all first
     * @param shares by crew
     */
    private record Chosen(double value, List<Integer> inParts, double[] shares) {}

    private Chosen chosen() {
        double[] shares = choice.shares();
        List<Integer> inParts = IntStream.range(0, shares.length)
                .filter(crew -> shares[crew] > NOTHING && choice.isOpen(crew))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer crew) -> -shares[crew]))
                .toList();
        return new Chosen(choice.value(), inParts, shares);
    }

    private boolean settleSome(Chosen chosen) {
        int least = 1 + chosen.inParts().size() / PART;
        int count = 0;
        for (int number : chosen.inParts()) {
            if (count >= least && chosen.shares()[number] < NEARLY_WHOLE) {
                break;
            }
            count++;
        }
        return settle(chosen.inParts().subList(0, count), chosen.value());
    }

    private boolean settleOne(Chosen chosen) {
        return chosen.inParts().stream().limit(TRIED).anyMatch(crew -> settle(List.of(crew), chosen.value()));
    }

    /** Settles those of some crews that still fit; answers false, and settles none, where that costs too much. */
    private boolean settle(List<Integer> some, double before) {
        List<Crew> crews = choice.crews();
        List<Integer> in = new ArrayList<>();
        for (int number : some) {
            if (settle(crews.get(number))) {
                choice.decide(number, Verdict.IN);
                in.add(number);
            }
        }
        List<Integer> out = leaveOut(crews);
        if (!in.isEmpty() && chooseBeside() && choice.value() - before <= TOO_MUCH * before) {
            return true;
        }
        in.forEach(number -> unsettle(number, crews.get(number)));
        out.forEach(number -> choice.decide(number, Verdict.OPEN));
        return false;
    }

    private void unsettle(int number, Crew crew) {
        for (int person : crew.people()) {
            isSettled[person] = false;
            choice.mayBeUnplaced(person, true);
            if (!settled.isPinned(person)) {
                settled.leave(person);
            }
        }
        full.clear(crew.packing());
        choice.decide(number, Verdict.OPEN);
    }

    private boolean settle(Crew crew) {
        for (int index = 0; index < crew.people().length; index++) {
            if (!settle(crew.people()[index], crew.positions()[index])) {
                Arrays.stream(crew.people(), 0, index)
                        .filter(person -> !settled.isPinned(person))
                        .forEach(settled::leave);
                return false;
            }
        }
        for (int person : crew.people()) {
            isSettled[person] = true;
            choice.mayBeUnplaced(person, false);
        }
        full.set(crew.packing());
        return true;
    }

    private boolean settle(int person, int position) {
        if (isSettled[person]) {
            return false;
        }
        if (settled.isPinned(person)) {
            return settled.chosen(person) == position;
        }
        if (!settled.hasRoom(person, position)) {
            return false;
        }
        settled.move(person, position);
        return true;
    }

    /** Crews that cannot be chosen any more would only keep the program from being solved quickly. */
    private List<Integer> leaveOut(List<Crew> crews) {
        List<Integer> out = new ArrayList<>();
        for (int number = 0; number < crews.size(); number++) {
            Crew crew = crews.get(number);
            if (choice.isOpen(number)
                    && (full.get(crew.packing())
                            || Arrays.stream(crew.people()).anyMatch(person -> isSettled[person]))) {
                choice.decide(number, Verdict.OUT);
                out.add(number);
            }
        }
        return out;
    }

    private boolean chooseBeside() {
        int[] open = IntStream.range(0, run.packed().packings().size())
                .filter(number -> !full.get(number))
                .toArray();
        return choice.chooseBeside(open, isSettled, MOST_ASKINGS);
    }

    private boolean decideRest() {
        int[] rest = IntStream.range(0, isSettled.length)
                .filter(person -> !isSettled[person]
                        && !settled.isPinned(person)
                        && run.table().hasOffer(person))
                .toArray();
        Set<Integer> worth = cheapestWithRoom(rest);
        ExactModel model = ExactModel.of(
                settled, rest, (person, position) -> position == OfferTable.NONE || worth.contains(position));
        ExactSolver.Effort effort = new ExactSolver.Effort(
                WORK + WORK_A_PERSON * rest.length, (int) run.options().seed());
        return exact.solve(model.program(), model.values(settled), effort, run.pace())
                .map(answer -> {
                    int[] chosen = settled.copyOfChosen();
                    int[] rechosen = model.chosen(answer.values());
                    for (int index = 0; index < rest.length; index++) {
                        chosen[rest[index]] = rechosen[index];
                    }
                    run.found(chosen);
                    return true;
                })
                .orElse(false);
    }

    /** Positions of each person, at the prices of the run. */
    private Set<Integer> cheapestWithRoom(int[] people) {
        OfferTable table = run.table();
        Prices prices = run.lagrangian().prices();
        Set<Integer> cheapest = new HashSet<>();
        for (int person : people) {
            IntStream.range(table.first(person), table.first(person + 1))
                    .filter(position -> settled.hasRoom(person, position))
                    .boxed()
                    .sorted(Comparator.comparingLong(position -> prices.cost(table, person, position)))
                    .limit(MOST_POSITIONS)
                    .forEach(cheapest::add);
        }
        return cheapest;
    }
}
