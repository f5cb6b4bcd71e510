package no.nystart.matching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Scoring;
import no.nystart.matching.model.Solution;

/**
 * The smallest changes that would place somebody who is unplaced, each tried by solving the changed problem again.
 *
 * @param found at most one of each kind, smallest first by {@link ChangeSize}
 * @param solved how many problems were solved for it
 * @param untried candidates that the effort did not reach
 */
public record NearestChanges(String youngPerson, List<Found> found, int solved, int untried) {

    public NearestChanges {
        found = List.copyOf(found);
    }

    /**
     * A change after which the best total places the person, and is better than leaving everything as it is.
     *
     * @param size by {@link ChangeSize}
     * @param difference to the solution at hand
     * @param proven the changed problem's solution is proven the best; where smaller changes of the kind were tried, that
     *     they do not suffice is proven too
     */
    public record Found(Change change, int size, Difference difference, boolean proven) {}

    /**
     * Searches.
     *
     * @param mostSolved problems solved at most, each within the limit of {@code resolving}
     */
    public static NearestChanges of(SolvedProblem solved, String youngPerson, int mostSolved, Resolving resolving) {
        int person = solved.person(youngPerson);
        if (solved.chosen(person) != OfferTable.NONE) {
            throw new IllegalArgumentException(youngPerson + " is placed");
        }
        Search search = new Search(solved, person, mostSolved, resolving);
        for (CandidateChanges.Candidates candidates : new CandidateChanges(solved, person).all()) {
            Optional<Found> found = switch (candidates) {
                case CandidateChanges.Ascending(List<Change> changes) -> search.smallest(changes);
                case CandidateChanges.Apart(List<Change> changes) -> search.first(changes);
            };
            found.ifPresent(search.found::add);
        }
        search.found.sort(Comparator.comparingInt(Found::size));
        return new NearestChanges(youngPerson, search.found, search.solvedCount, search.untried);
    }

    private static final class Search {

        /** Of changes that do not contain each other, as many of a kind are solved. */
        private static final int TRIES_OF_A_KIND = 3;

        private final SolvedProblem solved;
        private final int person;
        private final int mostSolved;
        private final Resolving resolving;
        private final List<Found> found = new ArrayList<>();
        private int solvedCount;
        private int untried;
        private boolean refusalsProven = true;

        Search(SolvedProblem solved, int person, int mostSolved, Resolving resolving) {
            this.solved = solved;
            this.person = person;
            this.mostSolved = mostSolved;
            this.resolving = resolving;
        }

        /**
         * Of changes that each allow all that the ones before allow, at no higher cost: whatever places the person, the
         * ones after it do too, since the best total without the person placed is the same for all.
         */
        Optional<Found> smallest(List<Change> ascending) {
            refusalsProven = true;
            Optional<Found> best = Optional.empty();
            int low = 0;
            int high = ascending.size() - 1;
            // the largest first: most often nothing of the kind helps
            int next = high;
            while (low <= high) {
                if (isExhausted()) {
                    untried += high - low + 1;
                    break;
                }
                Optional<Found> placed = tried(ascending.get(next));
                if (placed.isPresent()) {
                    best = placed;
                    high = next - 1;
                } else {
                    low = next + 1;
                }
                next = (low + high) >>> 1;
            }
            boolean proven = refusalsProven && low > high;
            return best.map(each -> proven ? each : new Found(each.change, each.size, each.difference, false));
        }

        /** The first that places the person, from the smallest and most promising on. */
        Optional<Found> first(List<Change> changes) {
            refusalsProven = true;
            record Ranked(Change change, int size, long totalAtLeast) {}
            List<Ranked> ranked = changes.stream()
                    .map(change -> new Ranked(change, ChangeSize.of(change, solved.problem()), totalAtLeast(change)))
                    .filter(each -> each.totalAtLeast < staying(each.change))
                    .sorted(Comparator.comparingInt(Ranked::size).thenComparingLong(Ranked::totalAtLeast))
                    .toList();
            int before = solvedCount;
            for (int index = 0; index < ranked.size(); index++) {
                if (isExhausted() || solvedCount - before >= TRIES_OF_A_KIND) {
                    untried += ranked.size() - index;
                    break;
                }
                Optional<Found> placed = tried(ranked.get(index).change());
                if (placed.isPresent()) {
                    return placed;
                }
            }
            return Optional.empty();
        }

        private boolean isExhausted() {
            return solvedCount >= mostSolved || resolving.stop().isStopped();
        }

        private long totalAtLeast(Change change) {
            return solved.priced().totalAtLeastWhenPlaced(OfferTable.of(change.in(solved.problem())), person);
        }

        /** What the assignment at hand costs in the changed problem: the changes tried take nothing away from it. */
        private long staying(Change change) {
            OfferTable table = OfferTable.of(change.in(solved.problem()));
            return Scoring.of(table, SolvedProblem.positions(table, solved.solution()))
                    .total();
        }

        private Optional<Found> tried(Change change) {
            Problem problem = change.in(solved.problem());
            OfferTable table = OfferTable.of(problem);
            long staying = Scoring.of(table, SolvedProblem.positions(table, solved.solution()))
                    .total();
            if (solved.priced().totalAtLeastWhenPlaced(table, person) >= staying) {
                return Optional.empty();
            }
            solvedCount++;
            Solution solution = resolving.solve(table, solved.solution());
            boolean proven = solution.status() == Solution.Status.OPTIMAL;
            boolean isPlaced = SolvedProblem.positions(table, solution)[person] != OfferTable.NONE;
            if (isPlaced && solution.total() < staying) {
                return Optional.of(new Found(
                        change,
                        ChangeSize.of(change, solved.problem()),
                        Difference.between(solved.solution(), solution),
                        proven));
            }
            refusalsProven &= proven;
            return Optional.empty();
        }
    }
}
