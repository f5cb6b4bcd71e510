package no.nystart.matching.explain;

import static no.nystart.matching.model.Region.company;
import static no.nystart.matching.model.Region.inGlamdal;
import static no.nystart.matching.model.Region.leader;
import static no.nystart.matching.model.Region.place;
import static no.nystart.matching.model.Region.youngPerson;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import no.nystart.matching.model.NorwegianLevel;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Region;
import no.nystart.matching.solve.TightRegions;
import org.junit.jupiter.api.Test;

class NearestChangesTest {

    private static final int PLENTY = 100;

    private static NearestChanges of(Region region, String person) {
        return NearestChanges.of(Solving.solved(region.problem()), person, PLENTY, Solving.again());
    }

    private static List<Change> changes(NearestChanges nearest) {
        return nearest.found().stream().map(NearestChanges.Found::change).toList();
    }

    @Test
    void theSmallestLongerCommuteThatIsNotTakenAnyway() {
        // p2 is nearer than p3, but "first" needs it more and has nowhere else
        Region region = inGlamdal()
                .with(company("c1", 2))
                .with(place("p2", "c1", 1))
                .with(place("p3", "c1", 1))
                .with(leader("l1", "c1", 9, "p2", "p3"))
                .with(youngPerson("first", 3, y -> y.waitingSince("2025-01-01").blockingPlace("p3")))
                .with(youngPerson("y1", 1, y -> y.commutingAtMost(40)))
                .commuting("y1", "p2", 52)
                .commuting("y1", "p3", 67);
        NearestChanges nearest = of(region, "y1");
        assertThat(nearest.found()).singleElement().satisfies(found -> {
            assertThat(found.change()).isEqualTo(new Change.Commute("y1", 67));
            assertThat(found.size()).isEqualTo(27);
            assertThat(found.proven()).isTrue();
            assertThat(found.difference().moves(Move.Kind.NEWLY_PLACED))
                    .extracting(Move::youngPerson)
                    .containsExactly("y1");
        });
        assertThat(nearest.untried()).isZero();
    }

    @Test
    void oneMoreSeatOrAUnitOfCapacityWhereThePersonWasOutbid() {
        Region region = inGlamdal()
                .with(company("c1", 2))
                .with(place("p1", "c1", 1))
                .with(place("p2", "c1", 3))
                .with(leader("l1", "c1", 9, "p1"))
                .with(leader("l2", "c1", 2, "p2"))
                .with(youngPerson("first", 3, y -> y.waitingSince("2025-01-01")))
                .with(youngPerson("second", 2, y -> y.waitingSince("2025-01-01").blockingPlace("p1")))
                .with(youngPerson("y1", 1));
        assertThat(changes(of(region, "y1"))).containsExactly(new Change.Capacity("l2", 1), new Change.Seats("p1", 1));
    }

    @Test
    void aDayAnAccommodationAndNoBlockIsBargainedWith() {
        Region region = inGlamdal()
                .with(company("c1", 2))
                .with(place("p1", "c1", 1, "2027-01-01", "2027-08-11"))
                .with(place("p2", "c1", 1))
                .with(leader("l1", "c1", 9, "p1"))
                .with(leader("l2", "c1", 9, "p2"))
                .with(youngPerson(
                        "late", 1, y -> y.available("2027-02-20", null).blockingPlace("p2")))
                .with(youngPerson("quiet", 2, y -> y.needing("QUIET").blockingPlace("p1")));
        // 20 February + 6 months ends on the 19th of August; 12 February is the latest start that fits
        assertThat(changes(of(region, "late")))
                .containsExactly(
                        new Change.AvailableFrom("late", LocalDate.of(2027, 2, 12)),
                        new Change.PlaceTo("p1", LocalDate.of(2027, 8, 19)));
        assertThat(changes(of(region, "quiet"))).containsExactly(new Change.Accommodations("p2", Set.of("QUIET")));
    }

    @Test
    void aTooYoungPersonMayStartLater() {
        Problem problem = new Change.Accommodations("p1", Set.of())
                .in(inGlamdal()
                        .with(company("c1", 1))
                        .with(place("p1", "c1", 1))
                        .with(leader("l1", "c1", 9, "p1"))
                        .with(youngPerson("y1", 1, y -> y.born("2008-02-29").speaking(NorwegianLevel.A1)))
                        .problem());
        Problem adult = MinAge.of(problem, 19);
        NearestChanges nearest = NearestChanges.of(Solving.solved(adult), "y1", PLENTY, Solving.again());
        // 19 on 1 March: 2027 is no leap year
        assertThat(changes(nearest)).containsExactly(new Change.AvailableFrom("y1", LocalDate.of(2027, 3, 1)));
    }

    @Test
    void theEffortIsBoundedAndSaysSo() {
        Region region = inGlamdal()
                .with(company("c1", 2))
                .with(place("p1", "c1", 1))
                .with(leader("l1", "c1", 9, "p1"))
                .with(youngPerson("first", 3, y -> y.waitingSince("2025-01-01")))
                .with(youngPerson("y1", 1));
        NearestChanges nearest = NearestChanges.of(Solving.solved(region.problem()), "y1", 0, Solving.again());
        assertThat(nearest.found()).isEmpty();
        assertThat(nearest.solved()).isZero();
        assertThat(nearest.untried()).isEqualTo(1);
    }

    @Property(tries = 25)
    void everyChangeFoundPlacesThePersonAndNoShorterCommuteDoes(
            @ForAll @IntRange(min = 3, max = 6) int people, @ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
        SolvedProblem solved = Solving.solved(TightRegions.problem(people, seed));
        for (var unplaced : solved.solution().unplaced()) {
            int person = solved.person(unplaced.youngPerson());
            NearestChanges nearest = NearestChanges.of(solved, unplaced.youngPerson(), PLENTY, Solving.again());
            for (NearestChanges.Found found : nearest.found()) {
                assertThat(found.proven()).isTrue();
                assertThat(isPlaced(found.change(), solved, person)).isTrue();
            }
            int reached = nearest.found().stream()
                    .map(NearestChanges.Found::change)
                    .filter(Change.Commute.class::isInstance)
                    .mapToInt(change -> ((Change.Commute) change).maxMinutes())
                    .findFirst()
                    .orElse(66);
            for (int place = 0; place < solved.problem().places().size(); place++) {
                int minutes = solved.problem()
                        .commuteMinutes(
                                solved.problem().youngPeople().get(person),
                                solved.problem().places().get(place));
                if (minutes > 60 && minutes < reached) {
                    assertThat(isPlaced(new Change.Commute(unplaced.youngPerson(), minutes), solved, person))
                            .isFalse();
                }
            }
        }
    }

    private static boolean isPlaced(Change change, SolvedProblem solved, int person) {
        OfferTable table = OfferTable.of(change.in(solved.problem()));
        long placed = EveryAssignment.bestTotal(table, chosen -> chosen[person] != OfferTable.NONE);
        return placed <= EveryAssignment.bestTotal(table, chosen -> true)
                && placed
                        < EveryAssignment.bestTotal(table, chosen -> chosen[person] == OfferTable.NONE)
                                + (change instanceof Change.OfPerson ? 0 : 1);
    }
}
