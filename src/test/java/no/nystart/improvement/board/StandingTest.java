package no.nystart.improvement.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.improvement.ImprovementRefusal;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);
    private static final UUID OWNER = UUID.fromString("00000000-0000-7000-8000-000000000007");

    @Test
    void redWithoutWhatIsDoneIsRefusedForEachThingThatIsMissing() {
        refused(new Standing(Colour.RED, "3 av 7", null, " ", null, null, null))
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        tuple("cause", ImprovementRefusal.RED_NEEDS),
                        tuple("action", ImprovementRefusal.RED_NEEDS),
                        tuple("owner", ImprovementRefusal.RED_NEEDS),
                        tuple("due", ImprovementRefusal.RED_NEEDS));
    }

    @Test
    void redWithAllOfItHangsOnTheBoard() {
        Standing red = red(TODAY);

        assertThat(Standing.judged(red, TODAY)).isEqualTo(red);
    }

    @Test
    void nobodyIsGivenADayThatHasPassed() {
        refused(red(TODAY.minusDays(1)))
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("due", ImprovementRefusal.DATE_HAS_PASSED));
    }

    @Test
    void greenAndAmberNeedAResultAndNothingElse() {
        refused(of(Colour.GREEN, "", null)).extracting(Fault::field).containsExactly("result");
        refused(of(Colour.AMBER, " ", null)).extracting(Fault::field).containsExactly("result");
        assertThat(Standing.judged(of(Colour.GREEN, "Alle", null), TODAY).isRed())
                .isFalse();
    }

    @Test
    void aFigureIsAResult() {
        assertThat(Standing.judged(of(Colour.AMBER, "", 84), TODAY).figure()).isEqualTo(84);
    }

    @Test
    void whatIsNotMeasuredNeedsNoResult() {
        assertThat(Standing.judged(Standing.notMeasured(), TODAY).colour()).isEqualTo(Colour.NOT_MEASURED);
    }

    @Test
    void theDayItselfIsNotPast() {
        assertThat(red(TODAY).isPast(TODAY)).isFalse();
        assertThat(red(TODAY).isPast(TODAY.plusDays(1))).isTrue();
        assertThat(Standing.notMeasured().isPast(TODAY)).isFalse();
    }

    private static Standing of(Colour colour, String result, @Nullable Integer figure) {
        return new Standing(colour, result, figure, null, null, null, null);
    }

    private static Standing red(LocalDate due) {
        return new Standing(Colour.RED, "3 av 7", null, "Bussen går for sent", "Egen bil på lån", OWNER, due);
    }

    private static ListAssert<Fault> refused(Standing said) {
        return assertThat(assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Standing.judged(said, TODAY))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(CommonRefusal.INVALID_INPUT))
                .actual()
                .faults());
    }
}
