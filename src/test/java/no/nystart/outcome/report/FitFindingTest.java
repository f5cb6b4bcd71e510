package no.nystart.outcome.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import no.nystart.outcome.report.FitFinding.Band;
import no.nystart.outcome.report.FitFinding.Side;
import no.nystart.outcome.report.FitFinding.Verdict;
import org.junit.jupiter.api.Test;

class FitFindingTest {

    /** Newcombe (1998), Interval estimation for the difference between independent proportions, method 10, contrast (a). */
    @Test
    void theIntervalIsThatOfThePublishedExample() {
        FitFinding finding = new FitFinding(FitPart.WHOLE, 10, side(70, 56), side(80, 48));

        double[] interval = finding.interval(1.959964);

        assertThat(finding.difference()).isCloseTo(0.2, within(1e-9));
        assertThat(interval[0]).isCloseTo(0.0524, within(5e-5));
        assertThat(interval[1]).isCloseTo(0.3339, within(5e-5));
    }

    @Test
    void aClearDifferenceIsSaidAndATurnedOneIsTheOther() {
        assertThat(new FitFinding(FitPart.COMMUTE, 10, side(90, 75), side(100, 45)).verdict())
                .isEqualTo(Verdict.MORE);
        assertThat(new FitFinding(FitPart.COMMUTE, 10, side(100, 45), side(90, 75)).verdict())
                .isEqualTo(Verdict.FEWER);
    }

    @Test
    void whatCouldBeChanceIsNotADifference() {
        assertThat(new FitFinding(FitPart.COMMUTE, 10, side(40, 24), side(50, 25)).verdict())
                .isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void ofTwentyNineNothingIsSaidHoweverClear() {
        assertThat(new FitFinding(FitPart.WISH, 10, side(29, 29), side(300, 3)).verdict())
                .isEqualTo(Verdict.TOO_FEW);
        assertThat(new FitFinding(FitPart.WISH, 10, side(30, 30), side(300, 3)).verdict())
                .isEqualTo(Verdict.MORE);
    }

    @Test
    void theSidesAreSplitWhereTheyComeNearestInNumber() {
        FitFinding finding = FitFinding.of(
                FitPart.INTEREST,
                List.of(new Band(0, 11, 9, 11, 1), new Band(3, 8, 5, 8, 2), new Band(9, 20, 6, 22, 7)));

        assertThat(finding.well()).isEqualTo(new Side(19, 14, 19, 3));
        assertThat(finding.worse()).isEqualTo(new Side(20, 6, 22, 7));
        assertThat(finding.split()).isEqualTo(9);
    }

    @Test
    void ofNobodyThereIsNothingToSay() {
        assertThat(FitFinding.of(FitPart.LEADER, List.of()).verdict()).isEqualTo(Verdict.TOO_FEW);
    }

    private static Side side(int known, int reached) {
        return new Side(known, reached, known, 0);
    }
}
