package no.nystart.matching.explain;

import static no.nystart.matching.model.Region.company;
import static no.nystart.matching.model.Region.inGlamdal;
import static no.nystart.matching.model.Region.leader;
import static no.nystart.matching.model.Region.place;
import static no.nystart.matching.model.Region.youngPerson;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.nystart.matching.model.Company;
import no.nystart.matching.model.Leader;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.YoungPerson;
import org.junit.jupiter.api.Test;

class ReservingTest {

    private final SolvedProblem solved = Solving.solved(inGlamdal()
            .with(company("c1", 3))
            .with(place("p1", "c1", 2))
            .with(place("p2", "c1", 1))
            .with(leader("l1", "c1", 7, "p1", "p2"))
            .with(youngPerson("y1", 1, y -> y.blockingPlace("p2")))
            .with(youngPerson("y2", 3, y -> y.blockingPlace("p1")))
            .with(youngPerson("y3", 2, y -> y.blockingPlace("p2")))
            .problem());

    @Test
    void whatSomebodyTakenOutWasGivenIsBookedAndNothingTellsOfThem() {
        SolvedProblem rest = solved.reserving(Set.of("y3"));

        assertThat(rest.problem().youngPeople()).extracting(YoungPerson::id).containsExactly("y1", "y2");
        assertThat(rest.problem().places()).extracting(Place::seats).containsExactly(1, 1);
        assertThat(rest.problem().leaders()).extracting(Leader::capacity).containsExactly(5);
        assertThat(rest.problem().companies()).extracting(Company::running).containsExactly(1);
        assertThat(MatchExplanation.of(rest, "y1").facts().stream()
                        .filter(MatchFact.Margin.class::isInstance)
                        .map(fact -> ((MatchFact.Margin) fact).leader())
                        .toList())
                .singleElement()
                .satisfies(margin -> assertThat(List.of(margin.loadWith(), margin.loadWithout(), margin.capacity()))
                        .containsExactly(4, 3, 5));
    }

    @Test
    void everybodyElseKeepsPlaceAndLeader() {
        SolvedProblem rest = solved.reserving(Set.of("y3"));

        assertThat(List.of(
                        MatchExplanation.of(rest, "y1").offer(),
                        MatchExplanation.of(rest, "y2").offer()))
                .containsExactly(new PlaceAndLeader("p1", "l1"), new PlaceAndLeader("p2", "l1"));
    }

    @Test
    void whereNobodyIsTakenOutItIsTheSame() {
        assertThat(solved.reserving(Set.of())).isSameAs(solved);
    }
}
