package no.nystart.matching.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Scoring;
import no.nystart.matching.model.Solution;
import no.nystart.matching.model.YoungPerson;

/** What a proposal is compared with: how places are given out where nobody computes. */
public final class Baselines {

    private Baselines() {}

    /**
     * First come, first served: pins first, then by {@code waitingSince}, then id as text, each takes the cheapest offer
     * still free (cost of the match alone; ties by place id, then leader id), or none.
     */
    public static Solution firstComeFirstServed(Problem problem) {
        OfferTable table = OfferTable.of(problem);
        return solution(table, firstComeFirstServed(table), 0);
    }

    static Occupancy firstComeFirstServed(OfferTable table) {
        Problem problem = table.problem();
        Occupancy occupancy = Occupancy.withPins(table);
        IntStream.range(0, table.people())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer person) -> youngPerson(problem, person).waitingSince())
                        .thenComparing(person -> youngPerson(problem, person).id()))
                .filter(person -> !occupancy.isPinned(person))
                .forEach(person -> {
                    int best = OfferTable.NONE;
                    // positions are ordered by place id, then leader id: the first of the cheapest wins
                    for (int position : free(occupancy, person)) {
                        if (best == OfferTable.NONE || table.cost(position) < table.cost(best)) {
                            best = position;
                        }
                    }
                    occupancy.move(person, best);
                });
        return occupancy;
    }

    /** Pins first, then everybody in random order takes a random offer still free, or none where there is none. */
    public static Solution random(Problem problem, long seed) {
        OfferTable table = OfferTable.of(problem);
        Occupancy occupancy = Occupancy.withPins(table);
        SplittableRandom random = new SplittableRandom(seed);
        int[] order = IntStream.range(0, table.people()).toArray();
        for (int left = order.length; left > 0; left--) {
            int drawn = random.nextInt(left);
            int person = order[drawn];
            order[drawn] = order[left - 1];
            List<Integer> free = free(occupancy, person);
            if (!occupancy.isPinned(person) && !free.isEmpty()) {
                occupancy.move(person, free.get(random.nextInt(free.size())));
            }
        }
        return solution(table, occupancy, seed);
    }

    /** Nobody keeps an offer that somebody dearer to leave unplaced would rather have: see {@link DeferredAcceptance}. */
    public static Solution deferredAcceptance(Problem problem) {
        OfferTable table = OfferTable.of(problem);
        return solution(table, new DeferredAcceptance(table).settled(), 0);
    }

    private static YoungPerson youngPerson(Problem problem, int person) {
        return problem.youngPeople().get(person);
    }

    private static List<Integer> free(Occupancy occupancy, int person) {
        OfferTable table = occupancy.table();
        List<Integer> free = new ArrayList<>();
        for (int position = table.first(person); position < table.first(person + 1); position++) {
            if (occupancy.hasRoom(person, position)) {
                free.add(position);
            }
        }
        return free;
    }

    /** Nothing is proven of a baseline but that nobody can avoid the unavoidable. */
    private static Solution solution(OfferTable table, Occupancy occupancy, long seed) {
        return Solution.of(table, occupancy.copyOfChosen(), Scoring.unavoidable(table), seed, 0);
    }
}
