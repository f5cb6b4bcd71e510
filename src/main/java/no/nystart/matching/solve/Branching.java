package no.nystart.matching.solve;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import no.nystart.matching.model.OfferTable;
import org.jspecify.annotations.Nullable;

/**
 * The way to the proof: all assignments in branches, down from the one with the lowest bound. A branch ends where its bound
 * reaches the best total, and where the crews that something better could still be made of are so few that the exact solver
 * decides among them. Else it is parted in two ({@link Parting}). The lowest bound of all open branches is one on every
 * total. Known as branch and price (Barnhart, Johnson, Nemhauser, Savelsbergh, Vance: Branch-and-price, Operations Research
 * 46, 1998), with the enumeration of columns (Baldacci, Christofides, Mingozzi: Mathematical Programming 115, 2008).
 */
final class Branching implements AutoCloseable {

    /** A part of a crew that is none. */
    static final double NOTHING = 1e-6;

    /** Down the same way only that part of the way from the lowest bound to the best total. */
    private static final int NEAR = 4;

    /** The exact solver's deterministic units, about a second. */
    private static final double WORK = 1.0;

    private static final double WORK_A_CREW = 0.0005;

    /**
     * @param bound in units of 1/{@link Lagrangian#SCALE}
     * @param number in the order in which branches were made
     */
    private record Branch(Conditions conditions, long bound, int number) {}

    private final Run run;
    private final ExactSolver exact;
    private final PackedBound packed;
    private final CrewChoice choice;
    private final int mostCrews;
    private final PriorityQueue<Branch> open =
            new PriorityQueue<>(Comparator.comparingLong(Branch::bound).thenComparingInt(Branch::number));

    /** Further down the same way, where better assignments are found sooner than among the lowest bounds. */
    private @Nullable Branch next;

    private int made;
    private boolean isStuck;

    /**
     * @param choice among the crews of these packings
     * @param mostCrews that are left to the exact solver
     */
    Branching(Run run, ExactSolver exact, PackedBound packed, CrewChoice choice, int mostCrews) {
        this.run = run;
        this.exact = exact;
        this.packed = packed;
        this.choice = choice;
        this.mostCrews = mostCrews;
        open.add(new Branch(Conditions.none(), Long.MIN_VALUE, 0));
    }

    /** Some branches, until the run is over; answers whether it is not and there may be more to be had from branches. */
    boolean goOn(int branches) {
        int done = 0;
        while (done < branches && !isStuck && run.attempt(this::one)) {
            done++;
        }
        return done == branches && !isStuck && !run.isOver();
    }

    /** What something better than the best comes to at most, in units of 1/{@link Lagrangian#SCALE}. */
    private long better() {
        return (run.bestTotal() - 1) * Lagrangian.SCALE;
    }

    /** One branch; answers whether it was left in peace until its end. */
    private boolean one() {
        Branch branch = next == null ? open.element() : next;
        long bound = branch.bound();
        List<Conditions> parts = List.of();
        if (bound <= better()) {
            long asked = choice.chooseUnder(branch.conditions(), better() + 1, run.pace());
            bound = Math.max(bound, asked);
            if (asked == Long.MIN_VALUE || run.pace().isCut()) {
                isStuck = true;
                return !run.pace().isCut();
            }
            double[] shares = choice.shares();
            // beyond the best, the choice may still be one that leaves a pin out
            if (bound <= better() && isWhole(shares)) {
                run.found(chosen(shares));
            }
            if (bound <= better()) {
                Optional<Long> decided = decide(better() - asked);
                if (decided.isEmpty()) {
                    return false;
                }
                bound = Math.max(bound, decided.get());
            }
            if (bound <= better()) {
                parts = new Parting(run.table(), packed, choice, branch.conditions(), shares).parts(bound);
            }
        }
        part(branch, parts, bound);
        return true;
    }

    /**
     * Among the crews that something better can be made of, where they are few.
     *
     * @param margin what a crew may cost the bound the packings were last asked for
     * @return a bound on what keeps the conditions and is better than the best; empty where time cut it short
     */
    private Optional<Long> decide(long margin) {
        List<Crew> few = packed.crewsWithin(margin, mostCrews);
        if (few == null) {
            return Optional.of(Long.MIN_VALUE);
        }
        CrewModel model = new CrewPool(run.table(), packed, few).model(run.best(), person -> true);
        ExactSolver.Effort effort = new ExactSolver.Effort(
                WORK + WORK_A_CREW * few.size(), (int) run.options().seed());
        return exact.solve(model.program(), model.start(), effort, run.pace()).map(answer -> {
            run.found(model.chosen(answer.values()));
            return answer.bound() * Lagrangian.SCALE;
        });
    }

    private void part(Branch branch, List<Conditions> parts, long bound) {
        open.remove(branch);
        next = null;
        for (Conditions conditions : parts) {
            Branch part = new Branch(conditions, bound, ++made);
            open.add(part);
            next = next == null ? part : next;
        }
        long least = open.isEmpty() ? Long.MAX_VALUE : open.element().bound();
        if (bound > least + (better() - least) / NEAR) {
            next = null;
        }
        if (least > better()) {
            run.proven(run.bestTotal());
        } else if (least > Long.MIN_VALUE) {
            run.proven(-Math.floorDiv(-least, Lagrangian.SCALE));
        }
    }

    /** Frees what the choice holds outside Java. */
    @Override
    public void close() {
        choice.close();
    }

    private static boolean isWhole(double[] shares) {
        return Arrays.stream(shares).allMatch(share -> share < NOTHING || share > 1 - NOTHING);
    }

    private int[] chosen(double[] shares) {
        Occupancy chosen = Occupancy.withPins(run.table());
        List<Crew> crews = choice.crews();
        for (int number = 0; number < shares.length; number++) {
            Crew crew = crews.get(number);
            for (int index = 0; shares[number] > NOTHING && index < crew.people().length; index++) {
                if (chosen.chosen(crew.people()[index]) == OfferTable.NONE) {
                    chosen.move(crew.people()[index], crew.positions()[index]);
                }
            }
        }
        return chosen.copyOfChosen();
    }
}
