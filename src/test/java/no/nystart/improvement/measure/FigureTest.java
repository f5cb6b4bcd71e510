package no.nystart.improvement.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void aShareIsRoundedWithHalvesUp() {
        assertThat(Figure.share(1, 8)).isEqualTo(new Figure.Known(13));
        assertThat(Figure.share(2, 3)).isEqualTo(new Figure.Known(67));
        assertThat(Figure.share(0, 7)).isEqualTo(new Figure.Known(0));
    }

    @Test
    void nothingOfNothingIsNotNought() {
        assertThat(Figure.share(0, 0)).isEqualTo(new Figure.Nothing());
        assertThat(Figure.shareOfPeople(0, 0)).isEqualTo(new Figure.Nothing());
    }

    @Test
    void aNumberAboutFewerThanFiveYoungPeopleIsNotTold() {
        assertThat(Figure.shareOfPeople(3, 4)).isEqualTo(new Figure.TooFew());
        assertThat(Figure.shareOfPeople(3, 5)).isEqualTo(new Figure.Known(60));
        assertThat(Figure.ofPeople(4, new Figure.Known(0))).isEqualTo(new Figure.TooFew());
    }

    @Test
    void whoReadsNumbersAloneGetsThoseThatAreKnown() {
        assertThat(Figure.known(Map.of(
                        Measure.OPEN_REDS, new Figure.TooFew(),
                        Measure.LEADERS_READY, new Figure.Nothing(),
                        Measure.CHECK_INS_IN_TIME, new Figure.Known(85))))
                .containsExactly(Map.entry(Measure.CHECK_INS_IN_TIME, 85));
    }
}
