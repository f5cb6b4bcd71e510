package no.nystart.matching.solve;

import static no.nystart.matching.model.Region.company;
import static no.nystart.matching.model.Region.inGlamdal;
import static no.nystart.matching.model.Region.leader;
import static no.nystart.matching.model.Region.place;
import static no.nystart.matching.model.Region.youngPerson;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Region;
import no.nystart.matching.model.Solution;
import org.junit.jupiter.api.Test;

/** A seat that is worth more to those who are still to come stays free for them. */
class ForesightTest {

    /** The workshop is nearer for everybody; only the depot can do without it. */
    private static Region workshopAndDepot() {
        return inGlamdal()
                .with(company("workshop", 1))
                .with(company("depot", 1))
                .with(place("bench", "workshop", 1))
                .with(place("store", "depot", 1))
                .with(leader("smith", "workshop", 6, "bench"))
                .with(leader("clerk", "depot", 6, "store"))
                .commuting("now", "bench", 5)
                .commuting("now", "store", 40);
    }

    private static final Problem NOW =
            workshopAndDepot().with(youngPerson("now", 1)).problem();

    private static final Problem SOMEBODY_COMES = workshopAndDepot()
            .with(youngPerson("now", 1))
            .with(youngPerson("later", 2, person -> person.blockingPlace("store")))
            .problem();

    private static List<String> placesOf(Solution solution) {
        return solution.assignments().stream().map(Solution.Assignment::place).toList();
    }

    @Test
    void whereNobodyElseComesEachTakesWhatSuitsBest() {
        assertThat(placesOf(Foresight.of(List.of(NOW)).decide(NOW))).containsExactly("bench");
    }

    @Test
    void theOnlySeatForSomebodyToComeIsLeftFree() {
        assertThat(placesOf(Foresight.of(List.of(SOMEBODY_COMES)).decide(NOW))).containsExactly("store");
    }

    @Test
    void aSeatThatFewForecastsNeedCostsLittle() {
        Problem dearDepot = workshopAndDepot()
                .with(youngPerson("now", 3, person -> person.blockingPlace("store")))
                .problem();

        Foresight seldom = Foresight.of(List.of(SOMEBODY_COMES, NOW, NOW, NOW, NOW));

        // dearer to leave out than the one in five who may come
        assertThat(placesOf(seldom.decide(dearDepot))).containsExactly("bench");
    }

    @Test
    void whoStandsFirmStaysWhateverItCosts() {
        Problem pinned = workshopAndDepot()
                .with(youngPerson("now", 1, person -> person.pinned("bench", "smith")))
                .problem();

        assertThat(placesOf(Foresight.of(List.of(SOMEBODY_COMES)).decide(pinned)))
                .containsExactly("bench");
    }
}
