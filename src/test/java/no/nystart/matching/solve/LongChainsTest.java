package no.nystart.matching.solve;

import static no.nystart.matching.model.Region.company;
import static no.nystart.matching.model.Region.leader;
import static no.nystart.matching.model.Region.place;
import static no.nystart.matching.model.Region.youngPerson;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Region;
import no.nystart.matching.model.Scoring;
import no.nystart.matching.model.WeightKey;
import org.junit.jupiter.api.Test;

/** Companies in a row, each with one place for one person. */
class LongChainsTest {

    /** Whose company no two people of the row live near enough to. */
    private static final int FAR = 600;

    private static Region row(int companies) {
        Region region = Region.inGlamdal().weighing(WeightKey.UNPLACED, 10_000);
        for (int number = 0; number < companies; number++) {
            region.with(company(id("c", number), 0))
                    .with(place(id("p", number), id("c", number), 1))
                    .with(leader(id("l", number), id("c", number), 3, id("p", number)));
        }
        return region;
    }

    private static String id(String kind, int number) {
        return "%s%02d".formatted(kind, number);
    }

    /** Who can go to some of the places, so many minutes away, and to no other. */
    private static Region with(Region region, String person, int places, int[] minutes) {
        region.with(youngPerson(person, 1));
        for (int number = 0; number < places; number++) {
            region.commuting(person, id("p", number), minutes[number]);
        }
        return region;
    }

    private static int[] nowhere(int places) {
        int[] minutes = new int[places];
        Arrays.fill(minutes, FAR);
        return minutes;
    }

    private static OfferTable line(int people) {
        Region region = row(people);
        for (int number = 0; number < people; number++) {
            int[] minutes = nowhere(people);
            minutes[number] = 20;
            // the first place is nearest to the one who has none
            minutes[Math.max(0, number - 1)] = 10;
            region = with(region, id("y", number), people, minutes);
        }
        return region.offers();
    }

    private static int[] choose(OfferTable table, int[] places) {
        return IntStream.range(0, places.length)
                .map(person -> IntStream.range(table.first(person), table.first(person + 1))
                        .filter(position -> table.place(position) == places[person])
                        .findFirst()
                        .orElse(OfferTable.NONE))
                .toArray();
    }

    private static int[] places(OfferTable table, int[] chosen) {
        return Arrays.stream(chosen)
                .map(position -> position == OfferTable.NONE ? -1 : table.place(position))
                .toArray();
    }

    private static LongChains chains(OfferTable table, int... places) {
        return new LongChains(table, new Lagrangian(table).prices(), choose(table, places));
    }

    @Test
    void whoHasNoPlaceGetsOneWhereSeventeenOthersMoveOnByOne() {
        OfferTable table = line(18);
        // everybody but the first where the one before them could be, the last place is free
        int[] before = IntStream.range(-1, 17).toArray();
        LongChains chains = chains(table, before);

        assertThat(chains.improve(() -> false)).isTrue();

        assertThat(places(table, chains.chosen()))
                .containsExactly(IntStream.range(0, 18).toArray());
    }

    @Test
    void aRowLongerThanTheLongestChainStaysAsItIs() {
        OfferTable table = line(33);
        int[] before = IntStream.range(-1, 32).toArray();
        LongChains chains = chains(table, before);

        assertThat(chains.improve(() -> false)).isFalse();

        assertThat(places(table, chains.chosen())).containsExactly(before);
    }

    @Test
    void threeWhoWantEachOthersPlacesGoRound() {
        Region region = row(3);
        for (int number = 0; number < 3; number++) {
            int[] minutes = nowhere(3);
            minutes[number] = 40;
            minutes[(number + 1) % 3] = 5;
            region = with(region, id("y", number), 3, minutes);
        }
        OfferTable table = region.offers();
        LongChains chains = chains(table, 0, 1, 2);

        assertThat(chains.improve(() -> false)).isTrue();

        assertThat(places(table, chains.chosen())).containsExactly(1, 2, 0);
        assertThat(chains.improve(() -> false)).isFalse();
    }

    @Test
    void whoIsDearerToLeaveOutTakesThePlaceOfTheCheapestAtTheEnd() {
        Region region = row(2).with(youngPerson("y0", 1, y -> y.waitingSince("2026-01-01")))
                .with(youngPerson("y1", 1))
                .with(youngPerson("y2", 1));
        region.commuting("y0", "p00", 10).commuting("y0", "p01", FAR);
        region.commuting("y1", "p00", 10).commuting("y1", "p01", 25);
        region.commuting("y2", "p00", FAR).commuting("y2", "p01", 10);
        OfferTable table = region.offers();
        LongChains chains = chains(table, -1, 0, 1);

        boolean found = chains.improve(() -> false);

        assertThat(table.loads().penalty(0)).isGreaterThan(table.loads().penalty(2));
        assertThat(found).isTrue();
        assertThat(places(table, chains.chosen())[0]).isZero();
        assertThat(chains.total()).isEqualTo(Scoring.of(table, chains.chosen()).total());
    }

    @Test
    void nobodyWhoIsPinnedMovesOn() {
        Region region = row(2);
        region = with(region, "y0", 2, new int[] {10, FAR});
        region.with(youngPerson("y1", 1, y -> y.pinned("p00", "l00")))
                .commuting("y1", "p00", 10)
                .commuting("y1", "p01", 10);
        OfferTable table = region.offers();

        assertThat(chains(table, -1, 0).improve(() -> false)).isFalse();
    }

    @Test
    void whatIsCutChangesNothing() {
        OfferTable table = line(18);
        int[] before = IntStream.range(-1, 17).toArray();
        LongChains chains = chains(table, before);

        assertThat(chains.improve(() -> true)).isFalse();
        assertThat(places(table, chains.chosen())).containsExactly(before);
    }
}
