package no.nystart.programme.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import no.nystart.programme.template.Outline.Dated;
import no.nystart.programme.template.Outline.Meeting;
import no.nystart.programme.template.Outline.Phase;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    @Test
    void gatheringsStandInTheirWeeksForAsManyWorkdaysAsTheyLast() {
        Outline outline = outline(new Meeting("Mål", 1, 1, 4), new Meeting("Flyt", 14, 3, 2));

        assertThat(outline.gatheringsFrom(TUESDAY))
                .extracting(Dated::number, Dated::title, Dated::from, Dated::to)
                .containsExactly(
                        tuple(1, "Mål", TUESDAY, LocalDate.of(2026, 12, 4)),
                        tuple(2, "Flyt", LocalDate.of(2027, 3, 4), LocalDate.of(2027, 3, 5)));
    }

    @Test
    void aGatheringAtEasterMovesPastTheHolidays() {
        Outline outline = outline(new Meeting("Påske", 17, 3, 2));

        assertThat(outline.gatheringsFrom(TUESDAY))
                .extracting(Dated::from, Dated::to)
                .containsExactly(tuple(LocalDate.of(2027, 3, 30), LocalDate.of(2027, 3, 31)));
    }

    @Test
    void twoGatheringsThatAHolidayPushesTogetherFollowEachOther() {
        Outline outline = outline(new Meeting("Kursdag 1", 17, 3, 1), new Meeting("Kursdag 2", 17, 4, 1));

        assertThat(outline.gatheringsFrom(TUESDAY))
                .extracting(Dated::from)
                .containsExactly(LocalDate.of(2027, 3, 30), LocalDate.of(2027, 3, 31));
    }

    @Test
    void phasesFollowEachOtherWithoutADayBetween() {
        Outline outline = new Outline(
                List.of(new Phase("Grunnlag", 10), new Phase("Utvikling", 32), new Phase("Videre", 26)),
                List.of(new Meeting("Oppstart", 1, 1, 1)),
                List.of(),
                List.of(),
                1,
                true,
                24);

        assertThat(outline.phasesFrom(TUESDAY))
                .extracting(Dated::from, Dated::to)
                .containsExactly(
                        tuple(TUESDAY, LocalDate.of(2027, 2, 8)),
                        tuple(LocalDate.of(2027, 2, 9), LocalDate.of(2027, 9, 20)),
                        tuple(LocalDate.of(2027, 9, 21), LocalDate.of(2028, 3, 20)));
    }

    @Test
    void aCoachingOnAHolidayIsOnTheNextWorkday() {
        assertThat(Outline.coachingDay(LocalDate.of(2027, 5, 10), 2)).isEqualTo(LocalDate.of(2027, 5, 18));
    }

    @Test
    void nobodyIsReadyAfterMoreGatheringsThanThereAre() {
        assertThatThrownBy(() ->
                        new Outline(List.of(), List.of(new Meeting("Mål", 1, 1, 1)), List.of(), List.of(), 2, true, 24))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Outline outline(Meeting... gatherings) {
        return new Outline(List.of(), List.of(gatherings), List.of(), List.of(), 1, true, 24);
    }
}
