package no.nystart.matching.solve;

import static no.nystart.matching.model.Region.leader;
import static no.nystart.matching.model.Region.place;
import static no.nystart.matching.model.Region.youngPerson;

import java.util.Random;
import no.nystart.matching.model.Company;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Region;
import no.nystart.matching.model.WeightKey;

/** Small regions where everything is scarce: two companies, three places, three leaders, cheap and dear unplaced. */
public final class TightRegions {

    private TightRegions() {}

    public static Problem problem(int people, long seed) {
        return problem(people, seed, "c2");
    }

    /** The same, where the third place is one of the first company too. */
    public static Problem ofOneCompany(int people, long seed) {
        return problem(people, seed, "c1");
    }

    private static Problem problem(int people, long seed, String third) {
        Random random = new Random(seed);
        Region region = Region.inGlamdal()
                .weighing(WeightKey.UNPLACED, random.nextBoolean() ? 10_000 : 1 + random.nextInt(900))
                .weighing(WeightKey.ALONE, random.nextInt(600))
                .weighing(WeightKey.LEADER_LOAD, random.nextInt(400))
                .weighing(WeightKey.COMPANY_SHARE, random.nextInt(400))
                .with(new Company("c1", random.nextInt(5), random.nextInt(2)))
                .with(new Company("c2", random.nextInt(5), 0))
                .with(place("p1", "c1", random.nextInt(3)))
                .with(place("p2", "c1", 1 + random.nextInt(2)))
                .with(place("p3", third, 1 + random.nextInt(3)))
                .with(leader("l1", "c1", 1 + random.nextInt(6), "p1", "p2"))
                .with(leader("l2", "c1", random.nextInt(6), "p2"))
                .with(leader("l3", third, 1 + random.nextInt(6), "p3"));
        String[] blockable = {"none", "p1", "p2", "p3"};
        String[] occupations = {"7223", "7212", "5223", "7231"};
        for (int index = 0; index < people; index++) {
            int need = 1 + random.nextInt(3);
            String blocked = blockable[random.nextInt(4)];
            String interest = occupations[random.nextInt(4)];
            String wish = random.nextBoolean() ? "c1" : "c2";
            String waiting = "2026-%02d-01".formatted(1 + random.nextInt(12));
            region.with(youngPerson(
                    "y" + index,
                    need,
                    y -> y.waitingSince(waiting)
                            .blockingPlace(blocked)
                            .interestedIn(interest)
                            .wishing(wish)));
            for (int place = 1; place <= 3; place++) {
                region.commuting("y" + index, "p" + place, random.nextInt(66));
            }
        }
        return region.problem();
    }
}
