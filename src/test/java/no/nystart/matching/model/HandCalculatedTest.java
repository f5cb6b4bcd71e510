package no.nystart.matching.model;

import static no.nystart.matching.model.Region.company;
import static no.nystart.matching.model.Region.inGlamdal;
import static no.nystart.matching.model.Region.leader;
import static no.nystart.matching.model.Region.place;
import static no.nystart.matching.model.Region.youngPerson;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the worked example does not cover; every number here was calculated by hand. */
class HandCalculatedTest {

    private static Region oneOfEach(YoungPerson person, Place place) {
        return inGlamdal()
                .with(company("c", 1))
                .with(place)
                .with(leader("l", "c", 4, place.id()))
                .with(person);
    }

    private static Period onlyPeriod(Region region) {
        OfferTable table = region.offers();
        assertThat(table.size()).isEqualTo(1);
        return table.period(0);
    }

    private static Set<Rule> broken(Region region) {
        Problem problem = region.problem();
        return OfferTable.of(problem)
                .broken(
                        problem.youngPeople().getFirst(),
                        problem.places().getFirst(),
                        problem.leaders().getFirst());
    }

    @Test
    void aPlacementFromTheEndOfAugustEndsOnTheLastOfFebruary() {
        Place place = place("p", "c", 1, "2026-08-31", "2027-03-30");
        Region region = oneOfEach(youngPerson("y", 1), place).startingOn("2026-08-31");
        // the leader is there from January only: leave that out by starting later
        assertThat(Period.of(
                        region.problem(),
                        youngPerson("y", 1),
                        place,
                        new Leader(
                                "l",
                                "c",
                                List.of("p"),
                                4,
                                LocalDate.parse("2026-01-01"),
                                LocalDate.parse("2027-12-31"),
                                Set.of(),
                                false,
                                true)))
                // 7 months would end on 31 March, which is the day after 30 March
                .isEqualTo(new Period(LocalDate.parse("2026-08-31"), LocalDate.parse("2027-03-31")));
    }

    @Test
    void monthEndsAreClippedFromTheStartNotMonthByMonth() {
        // 31 January + 6 = 31 July, whereas month by month it would be 28 July
        Place place = place("p", "c", 1, "2027-01-31", "2027-07-30");
        assertThat(onlyPeriod(oneOfEach(youngPerson("y", 1), place).startingOn("2027-01-31")))
                .isEqualTo(new Period(LocalDate.parse("2027-01-31"), LocalDate.parse("2027-07-31")));
    }

    @Test
    void anEndInFebruaryIsClippedToItsLastDay() {
        Place place = place("p", "c", 1, "2027-08-30", "2027-12-31");
        YoungPerson person = youngPerson("y", 1, y -> y.lasting(1, 6).available("2027-08-30", "2028-02-28"));
        Leader leader = new Leader(
                "l",
                "c",
                List.of("p"),
                4,
                LocalDate.parse("2027-01-01"),
                LocalDate.parse("2028-12-31"),
                Set.of(),
                false,
                true);
        Place longer = place("p", "c", 1, "2027-08-30", "2028-12-31");
        Problem problem = inGlamdal().problem();
        // 30 August 2027 + 6 months = 29 February 2028; the last day worked is the 28th
        assertThat(Period.of(problem, person, longer, leader))
                .isEqualTo(new Period(LocalDate.parse("2027-08-30"), LocalDate.parse("2028-02-29")));
        // 31 December is the last day: the end may be 1 January at most, so 4 months to 30 December
        assertThat(Period.of(problem, person, place, leader))
                .isEqualTo(new Period(LocalDate.parse("2027-08-30"), LocalDate.parse("2027-12-30")));
    }

    @Test
    void somebodyBornOn29FebruaryComesOfAgeOn1MarchOfACommonYear() {
        YoungPerson person = youngPerson("y", 1, y -> y.born("2008-02-29"));
        Place adults = new Place(
                "p",
                "c",
                new GeoPoint(60.19, 12.00),
                "7223",
                Set.of(),
                1,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2027-12-31"),
                18,
                Set.of(),
                Set.of(),
                NorwegianLevel.NONE,
                Set.of());
        Leader leader = new Leader(
                "l",
                "c",
                List.of("p"),
                4,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2027-12-31"),
                Set.of(),
                false,
                true);
        Region region =
                inGlamdal().with(company("c", 1)).with(adults).with(leader).with(person);
        assertThat(broken(region.startingOn("2026-02-28"))).containsExactly(Rule.AGE);
        assertThat(broken(region.startingOn("2026-03-01"))).isEmpty();
    }

    @Test
    void ageCountsOnTheOffersOwnStart() {
        YoungPerson person = youngPerson("y", 1, y -> y.born("2009-02-15").available("2027-02-15", null));
        Place adults = new Place(
                "p",
                "c",
                new GeoPoint(60.19, 12.00),
                "7223",
                Set.of(),
                1,
                LocalDate.parse("2027-01-01"),
                LocalDate.parse("2027-12-31"),
                18,
                Set.of(),
                Set.of(),
                NorwegianLevel.NONE,
                Set.of());
        assertThat(broken(oneOfEach(person, adults))).isEmpty();
        YoungPerson earlier = youngPerson("y", 1, y -> y.born("2009-02-15"));
        assertThat(broken(oneOfEach(earlier, adults))).containsExactly(Rule.AGE);
    }

    @Test
    void availableToIsTheLastDayOfWork() {
        Place place = place("p", "c", 1);
        assertThat(onlyPeriod(oneOfEach(youngPerson("y", 1, y -> y.available(null, "2027-08-31")), place))
                        .end())
                .isEqualTo("2027-09-01");
        assertThat(onlyPeriod(oneOfEach(youngPerson("y", 1, y -> y.available(null, "2027-08-30")), place))
                        .end())
                .isEqualTo("2027-08-01");
        assertThat(broken(oneOfEach(youngPerson("y", 1, y -> y.available(null, "2027-07-30")), place)))
                .containsExactly(Rule.PERIOD);
    }

    @Test
    void ownMonthsWinOverTheProblems() {
        Place place = place("p", "c", 1);
        assertThat(onlyPeriod(oneOfEach(youngPerson("y", 1, y -> y.lasting(2, 3)), place))
                        .end())
                .isEqualTo("2027-05-01");
        assertThat(onlyPeriod(oneOfEach(youngPerson("y", 1), place).lasting(2, 5))
                        .end())
                .isEqualTo("2027-07-01");
    }

    @Test
    void knownCommutesWinOverTheDistance() {
        Place place = place("p", "c", 1);
        // beside the place a car takes its 5 minutes: 100 * 5 / 40 = 12.5, half up 13
        OfferTable byDistance = oneOfEach(youngPerson("y", 1, y -> y.commutingAtMost(40)), place)
                .offers();
        assertThat(byDistance.minutes(0)).isEqualTo(5);
        assertThat(byDistance.parts(0).commute()).isEqualTo(13);
        OfferTable known = oneOfEach(youngPerson("y", 1, y -> y.commutingAtMost(40)), place)
                .commuting("y", "p", 31)
                .offers();
        assertThat(known.minutes(0)).isEqualTo(31);
        // 77.5, half up
        assertThat(known.parts(0).commute()).isEqualTo(78);
        Region tooFar = oneOfEach(youngPerson("y", 1, y -> y.commutingAtMost(40)), place)
                .commuting("y", "p", 41);
        assertThat(broken(tooFar)).containsExactly(Rule.COMMUTE);
        assertThat(tooFar.offers().size()).isZero();
        Region justNear = oneOfEach(youngPerson("y", 1, y -> y.commutingAtMost(40)), place)
                .commuting("y", "p", 40);
        assertThat(justNear.offers().parts(0).commute()).isEqualTo(100);
    }

    @Test
    void aLeaderWhoIsElsewhereOrNotReadyGivesNoOffer() {
        Region elsewhere = inGlamdal()
                .with(company("c", 1))
                .with(place("p", "c", 1))
                .with(leader("l", "c", 4))
                .with(youngPerson("y", 1));
        assertThat(broken(elsewhere)).containsExactly(Rule.LEADER);
        assertThat(elsewhere.offers().size()).isZero();
        Region notReady = inGlamdal()
                .with(company("c", 1))
                .with(place("p", "c", 1))
                .with(new Leader(
                        "l",
                        "c",
                        List.of("p"),
                        4,
                        LocalDate.parse("2027-01-01"),
                        LocalDate.parse("2027-12-31"),
                        Set.of(),
                        false,
                        false))
                .with(youngPerson("y", 1));
        assertThat(broken(notReady)).containsExactly(Rule.LEADER);
        assertThat(notReady.offers().size()).isZero();
    }

    @Test
    void blocksAgainstCompanyPlaceAndLeaderEachForbid() {
        Place place = place("p", "c", 1);
        for (YoungPerson person : List.of(
                youngPerson("y", 1, y -> y.blockingCompany("c")),
                youngPerson("y", 1, y -> y.blockingPlace("p")),
                youngPerson("y", 1, y -> y.blockingLeader("l")))) {
            assertThat(broken(oneOfEach(person, place))).containsExactly(Rule.BLOCKED);
            assertThat(oneOfEach(person, place).offers().size()).isZero();
        }
    }

    @Test
    void missingLicencesCertificatesAndLanguageForbid() {
        Place demanding = new Place(
                "p",
                "c",
                new GeoPoint(60.19, 12.00),
                "7223",
                Set.of(),
                1,
                LocalDate.parse("2027-01-01"),
                LocalDate.parse("2027-12-31"),
                0,
                Set.of("B"),
                Set.of("HOT_WORK"),
                NorwegianLevel.B1,
                Set.of());
        Region region = oneOfEach(youngPerson("y", 1, y -> y.speaking(NorwegianLevel.A2)), demanding);
        assertThat(broken(region)).containsExactly(Rule.LICENCES, Rule.CERTIFICATES, Rule.LEVEL);
        assertThat(region.offers().size()).isZero();
    }

    @Test
    void anAccommodationNotOfferedForbids() {
        Region region = oneOfEach(youngPerson("y", 1, y -> y.needing("QUIET")), place("p", "c", 1));
        assertThat(broken(region)).containsExactly(Rule.NEEDS);
    }

    @Test
    void aPlaceWithoutSeatsAndALeaderWithTooLittleCapacityGiveNoOffer() {
        assertThat(broken(oneOfEach(youngPerson("y", 1), place("p", "c", 0)))).containsExactly(Rule.SEATS);
        Region tooMuch = inGlamdal()
                .with(company("c", 1))
                .with(place("p", "c", 1))
                .with(leader("l", "c", 2, "p"))
                .with(youngPerson("y", 3));
        assertThat(broken(tooMuch)).containsExactly(Rule.CAPACITY);
        assertThat(tooMuch.offers().size()).isZero();
    }

    @Test
    void movingFromThePublishedLeaderCosts80AndFromThePlace200() {
        Region region = inGlamdal()
                .with(company("c", 2))
                .with(place("p1", "c", 1))
                .with(place("p2", "c", 1))
                .with(leader("l1", "c", 4, "p1", "p2"))
                .with(leader("l2", "c", 4, "p1"))
                .with(youngPerson("y", 1, y -> y.published("p1", "l1")));
        OfferTable table = region.offers();
        // ordered p1 l1, p1 l2, p2 l1
        assertThat(table.stability(0)).isZero();
        assertThat(table.stability(1)).isEqualTo(80);
        assertThat(table.stability(2)).isEqualTo(200);
        assertThat(table.cost(2) - table.cost(0)).isEqualTo(200);
    }

    @Test
    void customWeightsChangeDissatisfactionConvexityAndStability() {
        // parts: interest 45 (7223 against 7231 shares two digits), wish 50, commute 8 (5 of 60), others 0
        Region region = oneOfEach(
                        youngPerson("y", 1, y -> y.interestedIn("7231").published("p", "gone")), place("p", "c", 1))
                .weighing(WeightKey.INTEREST, 7)
                .weighing(WeightKey.WISH, 0)
                .weighing(WeightKey.COMMUTE, 2)
                .weighing(WeightKey.LEARNING, 4)
                .weighing(WeightKey.LEADER, 0)
                .weighing(WeightKey.CONVEXITY, 3)
                .weighing(WeightKey.MOVED_LEADER, 11);
        OfferTable table = region.offers();
        assertThat(table.parts(0)).isEqualTo(new Parts(45, 0, 50, 8, 0));
        // 10 * (7*45 + 2*8) / 13 = 3310 / 13 = 254.6, half up 255
        assertThat(table.dissatisfaction(0)).isEqualTo(255);
        // 255 + 65025 / 3 = 255 + 21675, and 11 for the leader
        assertThat(table.cost(0)).isEqualTo(21_941);
    }

    @Test
    void beingTheOnlyOneWhereASecondWasPromisedCosts150() {
        Region region = oneOfEach(youngPerson("y", 1), place("p", "c", 1));
        Loads alone = inGlamdal().with(company("c", 3)).offers().loads();
        // 100 * 1 / 3 = 33, and 150
        assertThat(alone.companyCost(0, 1)).isEqualTo(183);
        // 100 * 4 / 3 = 133
        assertThat(alone.companyCost(0, 2)).isEqualTo(133);
        assertThat(alone.companyCost(0, 0)).isZero();
        // nobody promised a second seat
        assertThat(region.offers().loads().companyCost(0, 1)).isEqualTo(100);
        // somebody is running there already
        assertThat(inGlamdal().with(new Company("c", 3, 1)).offers().loads().companyCost(0, 1))
                .isEqualTo(33);
        // nothing promised counts as one
        assertThat(inGlamdal().with(company("c", 0)).offers().loads().companyCost(0, 2))
                .isEqualTo(400);
    }

    @Test
    void aLeadersCostGrowsWithTheSquareOfTheLoad() {
        Loads loads = inGlamdal()
                .with(company("c", 1))
                .with(leader("l", "c", 7))
                .offers()
                .loads();
        assertThat(loads.leaderCost(0, 0)).isZero();
        // 150 * 9 / 7 = 192.9
        assertThat(loads.leaderCost(0, 3)).isEqualTo(192);
        assertThat(loads.leaderCost(0, 7)).isEqualTo(1050);
    }

    @Test
    void waitingCountsFullEightWeeksUpToFour() {
        Loads loads = inGlamdal()
                .with(youngPerson("y1", 2, y -> y.waitingSince("2026-12-08"))) // 55 days: 7 weeks
                .with(youngPerson("y2", 2, y -> y.waitingSince("2026-12-07"))) // 56 days: 8 weeks
                .with(youngPerson("y3", 3, y -> y.waitingSince("2020-01-01")))
                .with(youngPerson("y4", 1, y -> y.waitingSince("2027-06-01")))
                .offers()
                .loads();
        assertThat(loads.priority(0)).isEqualTo(2);
        assertThat(loads.priority(1)).isEqualTo(3);
        assertThat(loads.priority(2)).isEqualTo(7);
        assertThat(loads.priority(3)).isEqualTo(1);
        assertThat(loads.penalty(2)).isEqualTo(70_000);
    }

    @Test
    void eachUnitOverSeatsAndCapacityIsAHardPoint() {
        OfferTable table = inGlamdal()
                .with(company("c", 5))
                .with(place("p", "c", 1))
                .with(leader("l", "c", 4, "p"))
                .with(youngPerson("y1", 2))
                .with(youngPerson("y2", 3))
                .with(youngPerson("y3", 2))
                .offers();
        // 3 at a place of 1 seat: 2 over; needs 7 at a capacity of 4: 3 over
        assertThat(Scoring.of(table, new int[] {0, 1, 2}).hard()).isEqualTo(5);
        assertThat(Scoring.of(table, new int[] {0, -1, -1}).hard()).isZero();
        assertThat(Scoring.of(table, new int[] {0, -1, -1}).unplaced()).isEqualTo(50_000);
    }

    @Test
    void onlyWhoHasNoOfferAtAllIsUnavoidable() {
        OfferTable table = inGlamdal()
                .with(company("c", 1))
                .with(place("p", "c", 1))
                .with(leader("l", "c", 2, "p"))
                .with(youngPerson("y1", 2))
                .with(youngPerson("y2", 3))
                .offers();
        assertThat(Scoring.unavoidable(table)).isEqualTo(30_000);
        Solution none = Solution.of(table, new int[] {-1, -1}, 30_000, 1, 0);
        assertThat(none.unplaced())
                .extracting(Solution.Unplaced::reason)
                .containsExactly(Solution.Reason.OUTBID, Solution.Reason.NO_OFFER);
        assertThat(none.gap()).isEqualTo(1.0);
        assertThat(Solution.gap(7, 7, 7)).isZero();
        assertThat(Solution.gap(110, 105, 10)).isEqualTo(0.05);
    }

    @Test
    void theLeaderPartAsksForB1OrALanguageInCommon() {
        Place place = place("p", "c", 1);
        assertThat(oneOfEach(youngPerson("y", 1, y -> y.speaking(NorwegianLevel.B1)), place)
                        .offers()
                        .parts(0)
                        .leader())
                .isZero();
        assertThat(oneOfEach(youngPerson("y", 1, y -> y.speaking(NorwegianLevel.A2)), place)
                        .offers()
                        .parts(0)
                        .leader())
                .isEqualTo(50);
    }
}
