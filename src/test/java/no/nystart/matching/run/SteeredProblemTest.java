package no.nystart.matching.run;

import static no.nystart.matching.model.Region.company;
import static no.nystart.matching.model.Region.leader;
import static no.nystart.matching.model.Region.place;
import static no.nystart.matching.model.Region.youngPerson;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.ProblemCheck;
import no.nystart.matching.model.Region;
import no.nystart.matching.model.YoungPerson;
import no.nystart.matching.pins.Hindrance;
import no.nystart.matching.pins.Pin;
import no.nystart.matching.pins.PinStanding;
import no.nystart.matching.pins.SomePins;
import org.junit.jupiter.api.Test;

/** Two at the forge with one seat, whose leader can carry three; two seats at the shop, whose leader can carry two. */
class SteeredProblemTest {

    private static final UUID ADA = id(1);
    private static final UUID BO = id(2);
    private static final UUID FORGE = id(11);
    private static final UUID SHOP = id(12);
    private static final UUID SMITH = id(21);
    private static final UUID CLERK = id(22);

    private final Problem bare = Region.inGlamdal()
            .with(company("c1", 1))
            .with(company("c2", 2))
            .with(place(FORGE.toString(), "c1", 1))
            .with(place(SHOP.toString(), "c2", 2))
            .with(leader(SMITH.toString(), "c1", 3, FORGE.toString()))
            .with(leader(CLERK.toString(), "c2", 2, SHOP.toString()))
            .with(youngPerson(ADA.toString(), 2))
            .with(youngPerson(BO.toString(), 1))
            .problem();

    @Test
    void whatWasReleasedIsPublishedAndWhatIsPinnedIsFixed() {
        SteeredProblem steered =
                SteeredProblem.of(bare, Map.of(ADA, offer(FORGE, SMITH)), List.of(pin(BO, SHOP, CLERK)));

        assertThat(person(steered, ADA).published()).isEqualTo(offer(FORGE, SMITH));
        assertThat(person(steered, ADA).pinned()).isFalse();
        assertThat(person(steered, BO).published()).isEqualTo(offer(SHOP, CLERK));
        assertThat(person(steered, BO).pinned()).isTrue();
        assertThat(ProblemCheck.faults(steered.problem())).isEmpty();
        assertThat(steered.leftOut()).isEmpty();
    }

    @Test
    void aPinStandsBeforeWhatWasReleased() {
        SteeredProblem steered =
                SteeredProblem.of(bare, Map.of(BO, offer(FORGE, SMITH)), List.of(pin(BO, SHOP, CLERK)));

        assertThat(person(steered, BO).published()).isEqualTo(offer(SHOP, CLERK));
    }

    @Test
    void whatWasReleasedAtAPlaceOrLeaderThatIsGoneIsForgotten() {
        SteeredProblem steered =
                SteeredProblem.of(bare, Map.of(ADA, offer(id(99), SMITH), BO, offer(FORGE, id(99))), List.of());

        assertThat(person(steered, ADA).published()).isNull();
        assertThat(person(steered, BO).published()).isNull();
        assertThat(ProblemCheck.faults(steered.problem())).isEmpty();
    }

    @Test
    void aPinThatCannotHoldGivesWayToWhatWasReleased() {
        SteeredProblem steered =
                SteeredProblem.of(bare, Map.of(BO, offer(FORGE, SMITH)), List.of(pin(BO, SHOP, SMITH)));

        assertThat(person(steered, BO).pinned()).isFalse();
        assertThat(person(steered, BO).published()).isEqualTo(offer(FORGE, SMITH));
        assertThat(steered.leftOut())
                .singleElement()
                .extracting(PinStanding::hindrances)
                .isEqualTo(List.of(Hindrance.PINNED_LEADER));
    }

    @Test
    void ofTwoPinsToOneSeatTheEarlierHolds() {
        SteeredProblem steered =
                SteeredProblem.of(bare, Map.of(), List.of(pin(BO, FORGE, SMITH), pin(ADA, FORGE, SMITH)));

        assertThat(person(steered, BO).pinned()).isTrue();
        assertThat(person(steered, ADA).pinned()).isFalse();
        assertThat(steered.leftOut())
                .singleElement()
                .extracting(PinStanding::hindrances)
                .isEqualTo(List.of(Hindrance.PINNED_SEATS));
        assertThat(ProblemCheck.faults(steered.problem())).isEmpty();
    }

    @Test
    void ofTwoPinsBeyondALeadersCapacityTheEarlierHolds() {
        SteeredProblem steered =
                SteeredProblem.of(bare, Map.of(), List.of(pin(ADA, SHOP, CLERK), pin(BO, SHOP, CLERK)));

        assertThat(person(steered, ADA).pinned()).isTrue();
        assertThat(steered.leftOut())
                .singleElement()
                .extracting(PinStanding::hindrances)
                .isEqualTo(List.of(Hindrance.PINNED_CAPACITY));
    }

    @Test
    void aPinThatCannotHoldTakesNobodysSeat() {
        SteeredProblem steered =
                SteeredProblem.of(bare, Map.of(), List.of(pin(ADA, FORGE, CLERK), pin(BO, FORGE, SMITH)));

        assertThat(person(steered, BO).pinned()).isTrue();
    }

    @Test
    void aPinToWhatIsGoneIsLeftOutAndOneOfSomebodyNotWaitingRests() {
        SteeredProblem steered =
                SteeredProblem.of(bare, Map.of(), List.of(pin(ADA, id(99), SMITH), pin(id(98), FORGE, SMITH)));

        assertThat(steered.pins())
                .extracting(PinStanding::hindrances)
                .containsExactly(List.of(Hindrance.PINNED_OFFER_GONE), List.of(Hindrance.PINNED_NOT_WAITING));
        assertThat(steered.leftOut())
                .singleElement()
                .satisfies(left -> assertThat(left.pin().youngPerson()).isEqualTo(ADA));
    }

    private static YoungPerson person(SteeredProblem steered, UUID id) {
        return steered.problem().youngPeople().stream()
                .filter(person -> person.id().equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static Pin pin(UUID youngPerson, UUID place, UUID leader) {
        return SomePins.pin(youngPerson, place, leader, Instant.parse("2026-12-01T10:00:00Z"));
    }

    private static PlaceAndLeader offer(UUID place, UUID leader) {
        return new PlaceAndLeader(place.toString(), leader.toString());
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
