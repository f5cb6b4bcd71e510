package no.nystart.matching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Scoring;
import no.nystart.matching.model.Solution;

/** What the other offers of one young person would cost, and who would have to move. */
public final class Alternatives {

    /** Steps of the search for an arrangement around one offer: some hundredths of a second. */
    static final long MOST_STEPS = 20_000;

    private static final long LEAST_STEPS = 400;

    /** So many offers, those that the bound's prices put first, are searched around that long. */
    private static final int PROMISING = 6;

    /** For all others together, so that a person with hundreds of them waits no longer than one with ten. */
    private static final long STEPS_OF_OTHERS = 120_000;

    private final SolvedProblem solved;
    private final OfferTable table;
    private final String youngPerson;
    private final int person;

    /** Throws where the person is unknown. */
    public Alternatives(SolvedProblem solved, String youngPerson) {
        this.solved = solved;
        this.table = solved.table();
        this.youngPerson = youngPerson;
        this.person = solved.person(youngPerson);
    }

    /** An estimate for every offer that exists but the chosen one and those that pins of others close; cheapest first. */
    public List<Alternative> estimates() {
        BrokenRules rules = new BrokenRules(table);
        List<Integer> open = new ArrayList<>();
        for (int position = table.first(person); position < table.first(person + 1); position++) {
            if (position != solved.chosen(person)
                    && rules.of(person, table.place(position), table.leader(position))
                            .isEmpty()) {
                open.add(position);
            }
        }
        open.sort(Comparator.comparingLong(position -> solved.priced().totalAtLeast(person, position)));
        int promising = Math.min(PROMISING, open.size());
        long steps = Math.clamp(STEPS_OF_OTHERS / Math.max(1, open.size() - promising), LEAST_STEPS, MOST_STEPS);
        return IntStream.range(0, open.size())
                .mapToObj(index -> estimate(open.get(index), index < promising ? MOST_STEPS : steps))
                .sorted(Comparator.comparingLong(
                        alternative -> alternative.price().rise()))
                .toList();
    }

    Alternative estimate(int position, long steps) {
        Solution arrangement = arranged(position, steps);
        long total = solved.solution().total();
        long atLeast = solved.priced().totalAtLeast(person, position) - total;
        long atMost = arrangement.total() - total;
        return new Alternative(solved.ids(position), new Price.Estimate(atLeast, atMost), othersMoving(arrangement));
    }

    private Solution arranged(int position, long steps) {
        OfferTable forced = table.forcing(person, position);
        int[] chosen =
                FewestMoves.of(forced, solved.copyOfChosen(), solved.priced().rearranged(person, position, steps));
        return Solution.of(forced, chosen, Scoring.unavoidable(forced), 0, steps);
    }

    /** The price of one offer by solving everything else again around it. */
    public Alternative exact(PlaceAndLeader offer, Resolving resolving) {
        int position = table.position(person, offer);
        boolean closed = position == OfferTable.NONE
                || !new BrokenRules(table)
                        .of(person, table.place(position), table.leader(position))
                        .isEmpty();
        if (closed) {
            throw new IllegalArgumentException(youngPerson + " cannot have " + offer);
        }
        return exact(position, resolving);
    }

    Alternative exact(int position, Resolving resolving) {
        // from an arrangement already close to the best: the closer, the more choices the proof can leave out
        Solution start = arranged(position, MOST_STEPS);
        OfferTable forced = table.forcing(person, position);
        return priced(solved.ids(position), resolving.solve(forced, start, solved.solution()));
    }

    /**
     * The offers that would be given to the person if the cheaper ones were not there, with their prices; where the
     * prices are exact they are proven to be the cheapest. Fewer than asked for where the person would rather be left
     * unplaced. One solving each. A pin of the person leaves nothing.
     */
    public List<Alternative> best(int most, Resolving resolving) {
        List<Alternative> best = new ArrayList<>();
        OfferTable rest = table;
        Optional<PlaceAndLeader> taken = solved.chosen(person) == OfferTable.NONE
                ? Optional.empty()
                : Optional.of(solved.ids(solved.chosen(person)));
        if (table.pinned(person) != OfferTable.NONE || taken.isEmpty()) {
            return best;
        }
        while (taken.isPresent() && best.size() < most && !resolving.stop().isStopped()) {
            rest = rest.without(person, rest.position(person, taken.get()));
            Solution solution = resolving.solve(rest, solved.solution());
            taken = offerOf(solution);
            taken.ifPresent(offer -> best.add(priced(offer, solution)));
        }
        return best;
    }

    private Optional<PlaceAndLeader> offerOf(Solution solution) {
        return solution.assignments().stream()
                .filter(assignment -> assignment.youngPerson().equals(youngPerson))
                .map(assignment -> new PlaceAndLeader(assignment.place(), assignment.leader()))
                .findFirst();
    }

    private Alternative priced(PlaceAndLeader offer, Solution other) {
        Solution known = solved.solution();
        long rise = other.total() - known.total();
        boolean proven = known.status() == Solution.Status.OPTIMAL && other.status() == Solution.Status.OPTIMAL;
        Price price = proven
                ? new Price.Exact(rise)
                : new Price.Bracketed(rise, other.bound() - known.total(), other.total() - known.bound());
        return new Alternative(offer, price, othersMoving(other));
    }

    private List<Move> othersMoving(Solution other) {
        return Difference.between(solved.solution(), other).movesOfOthers(youngPerson);
    }
}
