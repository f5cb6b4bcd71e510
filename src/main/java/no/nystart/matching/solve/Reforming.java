package no.nystart.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import no.nystart.matching.model.OfferTable;

/**
 * Neighbourhoods one after the other, of a size that the exact solver just manages, whose crews form anew: the linear program
 * chooses for them beside everybody else, with what packings still find; where that promises anything, a dive and then the
 * exact choice among all crews by then known look for it.
 */
final class Reforming {

    private static final int SMALLEST = 60;
    private static final int LARGEST = 1000;

    /** The exact solver's deterministic units, about a second. */
    private static final double WORK = 1.0;

    private static final int MOST_ASKINGS = 8;

    /** Totals are integers. */
    private static final double LESS_THAN_ANYTHING = 0.5;

    private final Run run;
    private final ExactSolver exact;
    private final CrewChoice choice;
    private final ShortList wanted;
    private final SplittableRandom random;
    private int size = 200;
    private boolean managed;

    Reforming(Run run, ExactSolver exact, CrewChoice choice) {
        this.run = run;
        this.exact = exact;
        this.choice = choice;
        this.wanted = Neighbourhood.wanted(run);
        this.random = new SplittableRandom(run.options().seed());
    }

    /** Until so many in a row brought hardly anything, or the run is over. */
    void untilVain(int patience) {
        int vain = 0;
        while (vain < patience) {
            long before = run.distance();
            if (!run.attempt(this::one)) {
                return;
            }
            size = Math.clamp(managed ? size + size / 10 : size - size / 4, SMALLEST, LARGEST);
            vain = run.isCloserThan(before) ? 0 : vain + 1;
        }
    }

    private boolean one() {
        int[] best = run.best();
        boolean[] free = new boolean[run.table().people()];
        for (int person : Neighbourhood.of(run, wanted, random).around(size)) {
            free[person] = true;
        }
        boolean[] isSettled = new boolean[free.length];
        BitSet closed = new BitSet();
        Occupancy settled = hold(best, free, isSettled, closed);
        int[] open = IntStream.range(0, run.packed().packings().size())
                .filter(number -> !closed.get(number))
                .toArray();
        managed = true;
        if (!choice.chooseBeside(open, isSettled, MOST_ASKINGS)
                || choice.value() > run.bestTotal() - LESS_THAN_ANYTHING) {
            return !run.pace().isCut();
        }
        return new Diving(run, exact, choice, settled, isSettled, closed).dive() && choose(free);
    }

    /**
     * Holds everybody else to where they are.
     *
     * @param isSettled becomes true for those who take no part
     * @param closed takes the numbers of the packings that take nobody more
     * @return where those are who take no part
     */
    private Occupancy hold(int[] best, boolean[] free, boolean[] isSettled, BitSet closed) {
        Occupancy settled = Occupancy.withPins(run.table());
        List<Integer> held = new ArrayList<>();
        for (int person = 0; person < free.length; person++) {
            isSettled[person] = !free[person];
        }
        for (Crew crew : run.packed().crewsOf(best)) {
            if (!Arrays.stream(crew.people()).allMatch(person -> free[person])) {
                closed.set(crew.packing());
                held.add(choice.number(crew));
                for (int person : crew.people()) {
                    isSettled[person] = true;
                    settled.move(person, best[person]);
                }
            }
        }
        for (int person = 0; person < free.length; person++) {
            choice.mayBeUnplaced(person, !isSettled[person] || settled.chosen(person) == OfferTable.NONE);
        }
        List<Crew> crews = choice.crews();
        for (int number = 0; number < crews.size(); number++) {
            Crew crew = crews.get(number);
            boolean isOut =
                    closed.get(crew.packing()) || Arrays.stream(crew.people()).anyMatch(person -> isSettled[person]);
            choice.decide(number, isOut ? Verdict.OUT : Verdict.OPEN);
        }
        held.forEach(number -> choice.decide(number, Verdict.IN));
        return settled;
    }

    private boolean choose(boolean[] free) {
        CrewModel model =
                new CrewPool(run.table(), run.packed(), choice.crews()).model(run.best(), person -> free[person]);
        ExactSolver.Effort effort = new ExactSolver.Effort(WORK, random.nextInt(Integer.MAX_VALUE));
        return exact.solve(model.program(), model.start(), effort, run.pace())
                .map(answer -> {
                    run.found(model.chosen(answer.values()));
                    managed = model.program().costOf(answer.values()) == answer.bound();
                    return true;
                })
                .orElse(false);
    }
}
