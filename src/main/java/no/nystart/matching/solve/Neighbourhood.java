package no.nystart.matching.solve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import no.nystart.matching.model.OfferTable;

/** People who want each other's places: found from one of them by the places that each could take. */
final class Neighbourhood {

    /** Offers of each person that are followed to whoever has them now. */
    private static final int FOLLOWED = 8;

    /** Offers of each person among which these are: where there are hundreds, nobody would ever choose most of them. */
    private static final int WANTED = 12;

    private final OfferTable table;
    private final ShortList wanted;
    private final int[] chosen;
    private final Misfits misfits;
    private final SplittableRandom random;
    private final List<List<Integer>> atLeader = new ArrayList<>();
    private final List<List<Integer>> atPlace = new ArrayList<>();
    private final List<Integer> outbid = new ArrayList<>();
    private final List<Integer> withOffer = new ArrayList<>();

    private Neighbourhood(OfferTable table, ShortList wanted, int[] chosen, Misfits misfits, SplittableRandom random) {
        this.misfits = misfits;
        this.wanted = wanted;
        this.table = table;
        this.chosen = chosen;
        this.random = random;
        for (int leader = 0; leader < table.loads().leaders(); leader++) {
            atLeader.add(new ArrayList<>());
        }
        for (int place = 0; place < table.loads().places(); place++) {
            atPlace.add(new ArrayList<>());
        }
        for (int person = 0; person < chosen.length; person++) {
            if (chosen[person] != OfferTable.NONE) {
                atLeader.get(table.leader(chosen[person])).add(person);
                atPlace.get(table.place(chosen[person])).add(person);
            } else if (table.hasOffer(person)) {
                outbid.add(person);
            }
            if (table.hasOffer(person)) {
                withOffer.add(person);
            }
        }
    }

    /** In the best assignment of a run. */
    static Neighbourhood of(Run run, ShortList wanted, SplittableRandom random) {
        int[] best = run.best();
        return new Neighbourhood(
                run.table(), wanted, best, Misfits.of(run.table(), run.packed(), wanted, best), random);
    }

    /** What each would take first at the prices of a run. */
    static ShortList wanted(Run run) {
        return new ShortList(run.table(), run.lagrangian().prices(), WANTED);
    }

    /** At most {@code size} people, in the order of the problem. */
    int[] around(int size) {
        Set<Integer> people = new LinkedHashSet<>();
        ArrayDeque<Integer> following = new ArrayDeque<>();
        while (people.size() < Math.min(size, withOffer.size())) {
            if (following.isEmpty()) {
                int seed = seed();
                if (people.add(seed)) {
                    following.add(seed);
                }
                continue;
            }
            follow(following.removeFirst(), size, people, following);
        }
        return people.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** Every other time where the assignment loses most. */
    private int seed() {
        if (misfits.sum() > 0 && random.nextBoolean()) {
            return misfits.draw(random);
        }
        List<Integer> seeds = outbid.isEmpty() || random.nextBoolean() ? withOffer : outbid;
        return seeds.get(random.nextInt(seeds.size()));
    }

    private void follow(int person, int size, Set<Integer> people, ArrayDeque<Integer> following) {
        List<Integer> positions = new ArrayList<>();
        if (chosen[person] != OfferTable.NONE) {
            positions.add(chosen[person]);
        }
        int[] wants = wanted.of(person);
        for (int draw = 0; draw < FOLLOWED; draw++) {
            positions.add(wants[random.nextInt(wants.length)]);
        }
        for (int position : positions) {
            List<Integer> there = new ArrayList<>(atLeader.get(table.leader(position)));
            there.addAll(atPlace.get(table.place(position)));
            Collections.shuffle(there, new Random(random.nextLong()));
            for (int neighbour : there) {
                if (people.size() == size) {
                    return;
                }
                if (people.add(neighbour)) {
                    following.add(neighbour);
                }
            }
        }
    }
}
