package no.nystart.matching.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import no.nystart.matching.model.Loads;
import no.nystart.matching.model.OfferTable;

/**
 * Where an assignment loses against the prices that the bound was best at. What its total is above the bound falls apart by
 * them: into what each crew comes to above the best of its packing, what staying unplaced comes to above the person's own
 * price, a free seat's price, and what is left to packings without a crew and to companies' numbers, which is seldom
 * anything. Most of it is often with a few people, and a better assignment changes something there.
 */
final class Misfits {

    private final long[] misfit;
    private final long sum;

    private Misfits(long[] misfit) {
        this.misfit = misfit;
        long all = 0;
        for (long each : misfit) {
            all += each;
        }
        this.sum = all;
    }

    /** Of an assignment; a crew's is its first member's, a free seat's is shared by those who want the place. */
    static Misfits of(OfferTable table, PackedBound bound, ShortList wanted, int[] chosen) {
        long[] misfit = new long[table.people()];
        for (Crew crew : bound.crewsOf(chosen)) {
            misfit[crew.people()[0]] += bound.excess(crew);
        }
        Loads loads = table.loads();
        int[] free = new int[loads.places()];
        for (int place = 0; place < free.length; place++) {
            free[place] = loads.seats(place);
        }
        for (int person = 0; person < misfit.length; person++) {
            if (chosen[person] != OfferTable.NONE) {
                free[table.place(chosen[person])]--;
            } else if (table.hasOffer(person)) {
                misfit[person] += bound.excessUnplaced(person);
            }
        }
        List<List<Integer>> wanting = wanting(table, wanted);
        for (int place = 0; place < free.length; place++) {
            for (int person : wanting.get(place)) {
                misfit[person] += free[place]
                        * bound.bestSeatPrice(place)
                        / wanting.get(place).size();
            }
        }
        return new Misfits(misfit);
    }

    private static List<List<Integer>> wanting(OfferTable table, ShortList wanted) {
        List<List<Integer>> wanting = new ArrayList<>();
        for (int place = 0; place < table.loads().places(); place++) {
            wanting.add(new ArrayList<>());
        }
        for (int person = 0; person < table.people(); person++) {
            for (int position : wanted.of(person)) {
                List<Integer> there = wanting.get(table.place(position));
                if (there.isEmpty() || there.getLast() != person) {
                    there.add(person);
                }
            }
        }
        return wanting;
    }

    /** All together, in units of 1/{@link Lagrangian#SCALE}: at most what the total is above the bound. */
    long sum() {
        return sum;
    }

    /** Somebody, as likely as the misfit is large. There must be any. */
    int draw(SplittableRandom random) {
        long point = random.nextLong(sum);
        int person = 0;
        while (point >= misfit[person]) {
            point -= misfit[person];
            person++;
        }
        return person;
    }
}
