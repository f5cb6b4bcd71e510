package no.nystart.matching.explain;

import static no.nystart.matching.model.Region.company;
import static no.nystart.matching.model.Region.inGlamdal;
import static no.nystart.matching.model.Region.leader;
import static no.nystart.matching.model.Region.place;
import static no.nystart.matching.model.Region.youngPerson;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.nystart.matching.benchmark.Density;
import no.nystart.matching.benchmark.InstanceGenerator;
import no.nystart.matching.model.NorwegianLevel;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Region;
import no.nystart.matching.solve.Baselines;
import org.junit.jupiter.api.Test;

class FairnessTest {

    private static boolean[] hidden(int... sizes) {
        return Suppression.hidden(sizes, new boolean[sizes.length]);
    }

    @Test
    void enoughPeopleEverywhereHideNothing() {
        assertThat(hidden(5, 17, 6)).containsExactly(false, false, false);
    }

    @Test
    void oneHiddenGroupTakesTheNextSmallestWithIt() {
        assertThat(hidden(17, 4, 9)).containsExactly(false, true, true);
    }

    @Test
    void twoHiddenGroupsOfEnoughPeopleTogetherHideEachOther() {
        assertThat(hidden(4, 17, 3)).containsExactly(true, false, true);
    }

    @Test
    void hiddenGroupsOfTooFewPeopleTogetherTakeAThirdWithThem() {
        assertThat(hidden(2, 17, 1, 8)).containsExactly(true, false, true, true);
    }

    @Test
    void groupsOfNobodyHideNobody() {
        assertThat(hidden(0, 3, 12, 8)).containsExactly(false, true, false, true);
    }

    @Property(tries = 2000)
    void noDifferenceGivesFewerThanFivePeopleAway(
            @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 0, max = 12) Integer> sizes) {
        int[] all = sizes.stream().mapToInt(Integer::intValue).toArray();
        boolean[] hidden = hidden(all);
        int told = 0;
        int groups = 0;
        for (int group = 0; group < all.length; group++) {
            assertThat(!hidden[group] && all[group] > 0 && all[group] < 5).isFalse();
            told += hidden[group] ? 0 : all[group];
            groups += hidden[group] && all[group] > 0 ? 1 : 0;
        }
        int left = Arrays.stream(all).sum() - told;
        if (left > 0 && told > 0) {
            assertThat(left).isGreaterThanOrEqualTo(5);
            assertThat(groups).isGreaterThanOrEqualTo(2);
        }
    }

    /** Seven who speak well and six who speak little, for eight seats; one of the six has no offer. */
    private static Problem thirteen() {
        Region region =
                inGlamdal().with(company("c1", 8)).with(place("p1", "c1", 12)).with(leader("l1", "c1", 30, "p1"));
        for (int index = 0; index < 7; index++) {
            region.with(youngPerson("n" + index, 1, y -> y.interestedIn("7223")));
        }
        for (int index = 0; index < 6; index++) {
            String blocked = index == 0 ? "p1" : "none";
            region.with(youngPerson(
                    "a" + index, 1, y -> y.speaking(NorwegianLevel.A1).blockingPlace(blocked)));
        }
        return region.problem();
    }

    @Test
    void theFiguresOfAGroupAreThoseOfItsPeople() {
        Problem problem = thirteen();
        Fairness fairness = Fairness.of(problem, Solving.best(problem), List.of(), 3);
        Fairness.Dimension levels = dimension(fairness, "norwegianLevel");
        Fairness.Group little = levels.groups().getFirst();
        assertThat(little.key()).isEqualTo("A1");
        assertThat(little.size()).hasValue(6);
        assertThat(little.proposed().placedShare()).hasValue(5.0 / 6);
        // wish 50·20 + leader 50·15 = 1750; 10·1750/100 = 175; beside the place the commute by car is 5 of 60: 8·20
        assertThat(little.proposed().worst()).hasValue(191);
        assertThat(little.proposed().mean()).hasValue(191.0);
        assertThat(levels.groups().getLast().proposed().worst()).hasValue(116);
        assertThat(fairness.everybody().size()).hasValue(13);
        assertThat(fairness.everybody().proposed().mean()).hasValue((5 * 191 + 7 * 116) / 12.0);
        assertThat(little.random().placedShare()).hasValue(5.0 / 6);
    }

    @Test
    void whoStatesNothingIsAGroupTooSoThatTheRestIsNotGivenAway() {
        Problem problem = thirteen();
        Map<String, String> stated = new HashMap<>();
        for (int index = 0; index < 7; index++) {
            stated.put("n" + index, "woman");
        }
        stated.put("a1", "man");
        stated.put("a2", "man");
        Fairness fairness =
                Fairness.of(problem, Solving.best(problem), List.of(new Fairness.Grouping("sex", stated)), 3);
        Fairness.Figures nothing =
                new Fairness.Figures(OptionalDouble.empty(), OptionalDouble.empty(), OptionalInt.empty());
        List<Fairness.Group> groups = dimension(fairness, "sex").groups();
        assertThat(groups).extracting(Fairness.Group::key).containsExactly("man", "unstated", "woman");
        // 2 men and 4 without a statement
        assertThat(groups).extracting(Fairness.Group::proposed).startsWith(nothing, nothing);
        assertThat(groups).extracting(Fairness.Group::size).startsWith(OptionalInt.empty(), OptionalInt.empty());
        assertThat(groups.getLast().size()).hasValue(7);
    }

    @Test
    void dissatisfactionIsNotToldWhereOnlyAFewOfAGroupArePlaced() {
        Region region =
                inGlamdal().with(company("c1", 8)).with(place("p1", "c1", 12)).with(leader("l1", "c1", 30, "p1"));
        for (int index = 0; index < 14; index++) {
            // 6 with need 2, of whom 2 have an offer; 8 with need 1
            String blocked = index < 4 ? "p1" : "none";
            region.with(youngPerson("y" + index, index < 6 ? 2 : 1, y -> y.blockingPlace(blocked)));
        }
        Problem problem = region.problem();
        Fairness fairness = Fairness.of(problem, Solving.best(problem), List.of(), 3);
        List<Fairness.Group> needs = dimension(fairness, "followUpNeed").groups();
        assertThat(needs.getLast().proposed().placedShare()).hasValue(2.0 / 6);
        assertThat(needs.getLast().proposed().mean()).isEmpty();
        assertThat(needs.getFirst().proposed().placedShare()).hasValue(1.0);
        // nor of the others, whose figures and the total's would give the two away
        assertThat(needs.getFirst().proposed().worst()).isEmpty();
    }

    @Test
    void ofFourPeopleNothingIsTold() {
        Problem problem = no.nystart.matching.exchange.WorkedExample.problem();
        Fairness fairness = Fairness.of(problem, Baselines.random(problem, 1), List.of(), 1);
        assertThat(fairness.everybody().size()).isEmpty();
        assertThat(fairness.everybody().proposed().placedShare()).isEmpty();
        assertThat(fairness.dimensions())
                .flatExtracting(Fairness.Dimension::groups)
                .allMatch(group -> group.size().isEmpty());
    }

    @Property(tries = 25)
    void untoldGroupsCannotBeCalculatedFromTheTotal(@ForAll @IntRange(min = 1, max = 100_000) int seed) {
        Problem problem = InstanceGenerator.problem(Density.RURAL, 5 + seed % 60, seed);
        Fairness fairness = Fairness.of(problem, Baselines.firstComeFirstServed(problem), List.of(), seed);
        for (Fairness.Dimension dimension : fairness.dimensions()) {
            int told = dimension.groups().stream()
                    .mapToInt(group -> group.size().orElse(0))
                    .sum();
            int left = problem.youngPeople().size() - told;
            assertThat(left == 0 || left >= 5).isTrue();
            long hidden = dimension.groups().stream()
                    .filter(group -> group.size().isEmpty())
                    .count();
            assertThat(hidden).isNotEqualTo(told > 0 ? 1 : -1);
        }
    }

    private static Fairness.Dimension dimension(Fairness fairness, String name) {
        return fairness.dimensions().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
