package no.nystart.followup.plan;

import static no.nystart.placement.life.SomeLife.because;
import static no.nystart.placement.life.SomeLife.day;
import static no.nystart.placement.life.SomeLife.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import no.nystart.common.Refused;
import no.nystart.placement.life.PlacementEvent;
import no.nystart.placement.life.PlacementEvent.Extended;
import no.nystart.placement.life.PlacementEvent.Paused;
import no.nystart.placement.life.PlacementLife;
import org.junit.jupiter.api.Test;

class ChangePreviewTest {

    private static final LocalDate TODAY = day("05-03");

    private final PlacementLife life = started();
    private final CheckInPlan plan = CheckInPlan.of(basis(life), day("01-18"));

    @Test
    void tellsWhatAnExtensionDoesAndWhatIsLeft() {
        ChangePreview preview = preview(new Extended(TODAY, day("09-10")));
        assertThat(preview.after().period().ends()).isEqualTo(day("09-10"));
        assertThat(preview.left()).isEqualTo(Period.ofDays(21));
        assertThat(preview.checkIns())
                .containsExactly(
                        new PlanChange.Moved(new Slot.EndReview(1), day("07-30"), day("09-09")),
                        new PlanChange.Added(new Slot.WeekReview(24), day("07-19")),
                        new PlanChange.Added(new Slot.Month(6), day("08-02")),
                        new PlanChange.Added(new Slot.Month(7), day("09-01")));
        assertThat(life.period().ends()).isEqualTo(day("08-01"));
    }

    @Test
    void tellsWhatAPauseTakesAway() {
        ChangePreview preview = preview(new Paused(day("06-14")));
        assertThat(preview.left()).isEqualTo(Period.ofMonths(2));
        assertThat(preview.checkIns())
                .containsExactly(
                        new PlanChange.Dropped(new Slot.Month(5), day("07-01")),
                        new PlanChange.Dropped(new Slot.EndReview(1), day("07-30")));
    }

    @Test
    void isRefusedWhatTheChangeWouldBe() {
        assertThatThrownBy(() -> preview(new Extended(TODAY, day("10-02")))).isInstanceOf(Refused.class);
    }

    private ChangePreview preview(PlacementEvent event) {
        return ChangePreview.of(life, because("Avtalt med alle", event), plan, ChangePreviewTest::basis, TODAY);
    }

    private static PlanBasis basis(PlacementLife life) {
        return PlanBasis.of(life, Cadence.STANDARD, List.of(), List.of());
    }
}
