package no.nystart.placement.life;

import static no.nystart.placement.life.SomeLife.ENDS;
import static no.nystart.placement.life.SomeLife.LEADER;
import static no.nystart.placement.life.SomeLife.OTHER_LEADER;
import static no.nystart.placement.life.SomeLife.START;
import static no.nystart.placement.life.SomeLife.after;
import static no.nystart.placement.life.SomeLife.agreed;
import static no.nystart.placement.life.SomeLife.because;
import static no.nystart.placement.life.SomeLife.day;
import static no.nystart.placement.life.SomeLife.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.placement.agreement.Allowance;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.life.PlacementEvent.CompanyClosed;
import no.nystart.placement.life.PlacementEvent.Completed;
import no.nystart.placement.life.PlacementEvent.EndedEarly;
import no.nystart.placement.life.PlacementEvent.Extended;
import no.nystart.placement.life.PlacementEvent.InjuryReported;
import no.nystart.placement.life.PlacementEvent.LeaderDeputised;
import no.nystart.placement.life.PlacementEvent.LeaderReplaced;
import no.nystart.placement.life.PlacementEvent.Moved;
import no.nystart.placement.life.PlacementEvent.Paused;
import no.nystart.placement.life.PlacementEvent.Resumed;
import no.nystart.placement.life.PlacementEvent.Shortened;
import no.nystart.placement.life.PlacementEvent.Started;
import org.junit.jupiter.api.Test;

class PlacementLifeTest {

    @Test
    void isWhatTheEventsUpToTheDayMakeOfIt() {
        PlacementLife life = started(
                new Paused(day("03-08")), new Resumed(day("03-15")), new EndedEarly(day("05-20"), EndReason.EDUCATION));
        assertThat(life.stateOn(day("01-31"))).isEqualTo(new PlacementState.AwaitingStart());
        assertThat(life.stateOn(START)).isEqualTo(new PlacementState.Running(START));
        assertThat(life.stateOn(day("03-08"))).isEqualTo(new PlacementState.Paused(day("03-08"), false));
        assertThat(life.stateOn(day("03-14"))).isEqualTo(new PlacementState.Paused(day("03-08"), false));
        assertThat(life.stateOn(day("03-15"))).isEqualTo(new PlacementState.Running(day("03-15")));
        assertThat(life.stateOn(day("05-20")))
                .isEqualTo(new PlacementState.EndedEarly(new EndedEarly(day("05-20"), EndReason.EDUCATION)));
        assertThat(life.period()).isEqualTo(new Span(START, day("05-20")));
    }

    @Test
    void waitsUntilSomebodyHasCome() {
        assertThat(agreed().stateOn(day("02-05"))).isEqualTo(new PlacementState.AwaitingStart());
        PlacementLife noShow = after(agreed(), new EndedEarly(START, EndReason.NO_SHOW));
        assertThat(noShow.stateOn(START).isOver()).isTrue();
        assertThat(noShow.period().days()).isZero();
    }

    @Test
    void anEventMayBeRecordedLate() {
        PlacementLife life = after(started(new Extended(day("05-03"), day("09-01"))), new Paused(day("04-05")));
        assertThat(life.stateOn(day("05-10"))).isEqualTo(new PlacementState.Paused(day("04-05"), false));
        assertThat(after(life, new Resumed(day("04-12"))).stateOn(day("05-10")))
                .isEqualTo(new PlacementState.Running(day("04-12")));
    }

    @Test
    void whatIsRecordedForLaterMustStillFollow() {
        PlacementLife life = started(new Paused(day("04-05")));
        refused(life, new Paused(day("03-01")), LifeRefusal.ALREADY_PAUSED);
        assertThat(after(life, new EndedEarly(day("03-01"), EndReason.JOB)).stateOn(day("04-05")))
                .isEqualTo(new PlacementState.EndedEarly(new EndedEarly(day("03-01"), EndReason.JOB)));
    }

    @Test
    void nothingFollowsTheEnd() {
        PlacementLife life = started(new EndedEarly(day("05-20"), EndReason.JOB));
        refused(life, new Moved(day("05-20")), LifeRefusal.PLACEMENT_IS_OVER);
        assertThat(after(life, new InjuryReported(day("05-19"))).history()).hasSize(3);
    }

    @Test
    void anEarlierEndThanFirstToldCounts() {
        PlacementLife life =
                started(new EndedEarly(day("05-20"), EndReason.JOB), new EndedEarly(day("05-06"), EndReason.JOB));
        assertThat(life.period().ends()).isEqualTo(day("05-06"));
    }

    @Test
    void comesBetweenItsStartAndItsEnd() {
        faulty(agreed(), new Started(day("01-31")), Fault.of("on", LifeRefusal.BEFORE_START, START));
        faulty(agreed(), new Started(ENDS), Fault.of("on", LifeRefusal.AFTER_END, "2027-07-31"));
        assertThat(after(agreed(), new Started(day("02-03"))).stateOn(day("02-03")))
                .isEqualTo(new PlacementState.Running(day("02-03")));
        faulty(started(), new Paused(ENDS), Fault.of("on", LifeRefusal.AFTER_END, "2027-07-31"));
        faulty(started(), new Moved(ENDS), Fault.of("on", LifeRefusal.AFTER_END, "2027-07-31"));
        faulty(started(), new EndedEarly(ENDS, EndReason.JOB), Fault.of("on", LifeRefusal.AFTER_END, "2027-07-31"));
        faulty(started(), new CompanyClosed(ENDS), Fault.of("on", LifeRefusal.AFTER_END, "2027-07-31"));
        faulty(started(), new InjuryReported(ENDS), Fault.of("on", LifeRefusal.AFTER_END, "2027-07-31"));
    }

    @Test
    void isCompletedWhenItsTimeIsUp() {
        faulty(started(), new Completed(day("07-31")), Fault.of("on", LifeRefusal.NOT_AT_END_YET, "2027-07-31"));
        assertThat(started(new Completed(ENDS)).stateOn(ENDS)).isEqualTo(new PlacementState.Completed(ENDS));
    }

    @Test
    void isExtendedToEightMonthsInAll() {
        faulty(
                started(),
                new Extended(day("05-03"), day("10-02")),
                Fault.of("ends", LifeRefusal.ALLOWANCE_USED_UP, "2027-09-30"));
        faulty(started(), new Extended(day("05-03"), ENDS), Fault.of("ends", LifeRefusal.NOT_LATER, "2027-07-31"));
        PlacementLife extended = started(new Extended(day("05-03"), day("10-01")));
        assertThat(extended.period()).isEqualTo(new Span(START, day("10-01")));
        assertThat(extended.agreed().ends()).isEqualTo(ENDS);
    }

    @Test
    void whatWasSpentElsewhereIsPartOfTheEightMonths() {
        Span elsewhere = new Span(LocalDate.of(2026, 11, 2), LocalDate.of(2027, 1, 1)); // 60 days
        PlacementLife second = new PlacementLife(
                new Span(START, day("06-03")), Allowance.from(START, List.of(elsewhere)), LEADER, List.of());
        faulty(
                second,
                new Extended(day("05-03"), day("08-04")),
                Fault.of("ends", LifeRefusal.ALLOWANCE_USED_UP, "2027-08-02"));
        assertThat(after(second, new Extended(day("05-03"), day("08-03")))
                        .period()
                        .ends())
                .isEqualTo(day("08-03"));
    }

    @Test
    void isShortenedToSixMonthsAtLeast() {
        PlacementLife extended = started(new Extended(day("05-03"), day("10-01")));
        faulty(
                extended,
                new Shortened(day("06-01"), day("07-31")),
                Fault.of("ends", LifeRefusal.SHORTER_THAN_ALLOWED, "2027-07-31"));
        faulty(
                extended,
                new Shortened(day("06-01"), day("10-01")),
                Fault.of("ends", LifeRefusal.NOT_EARLIER, "2027-09-30"));
        faulty(
                extended,
                new Shortened(day("09-10"), day("09-10")),
                Fault.of("ends", LifeRefusal.ENDS_BEFORE_CHANGE, "2027-09-10"));
        assertThat(after(extended, new Shortened(day("06-01"), ENDS)).period()).isEqualTo(new Span(START, ENDS));
    }

    @Test
    void theEndDecidedLastCounts() {
        PlacementLife life = started(
                new Extended(day("05-03"), day("10-01")),
                new Shortened(day("06-01"), day("08-15")),
                new Extended(day("05-20"), day("09-01")));
        assertThat(life.period().ends()).isEqualTo(day("09-01"));
    }

    @Test
    void standsStillFromPauseToResumption() {
        PlacementLife life = started(new Paused(day("03-08")), new Resumed(day("03-15")), new Paused(day("06-14")));
        assertThat(life.pauses()).containsExactly(new Span(day("03-08"), day("03-15")), new Span(day("06-14"), ENDS));
        assertThat(after(life, new EndedEarly(day("06-20"), EndReason.HEALTH)).pauses())
                .containsExactly(new Span(day("03-08"), day("03-15")), new Span(day("06-14"), day("06-20")));
        assertThat(after(life, new EndedEarly(day("03-10"), EndReason.HEALTH)).pauses())
                .containsExactly(new Span(day("03-08"), day("03-10")));
        assertThat(after(life, new EndedEarly(day("02-20"), EndReason.HEALTH)).pauses())
                .isEmpty();
    }

    @Test
    void aClosedCompanyLeavesSomebodyToMatchAnew() {
        PlacementLife life = started(new CompanyClosed(day("04-12")));
        assertThat(life.stateOn(day("04-12"))).isEqualTo(new PlacementState.Paused(day("04-12"), true));
        assertThat(life.pauses()).containsExactly(new Span(day("04-12"), ENDS));
        refused(life, new Resumed(day("04-19")), LifeRefusal.COMPANY_HAS_CLOSED);
        assertThat(after(life, new Moved(day("05-03"))).pauses()).containsExactly(new Span(day("04-12"), day("05-03")));
    }

    @Test
    void isLedByWhoeverWasNamedLast() {
        UUID third = new UUID(0, 3);
        PlacementLife life = started(
                new LeaderReplaced(day("04-05"), OTHER_LEADER), new LeaderDeputised(day("05-03"), third, day("05-10")));
        assertThat(life.leaderOn(day("04-04"))).isEqualTo(LEADER);
        assertThat(life.leaderOn(day("04-05"))).isEqualTo(OTHER_LEADER);
        assertThat(life.leaderOn(day("05-03"))).isEqualTo(third);
        assertThat(life.leaderOn(day("05-10"))).isEqualTo(OTHER_LEADER);
    }

    @Test
    void anotherLeaderIsSomebodyElse() {
        PlacementLife life = started(new LeaderReplaced(day("04-05"), OTHER_LEADER));
        faulty(life, new LeaderReplaced(day("05-03"), OTHER_LEADER), Fault.of("leader", LifeRefusal.SAME_LEADER));
        faulty(
                life,
                new LeaderDeputised(day("05-03"), OTHER_LEADER, day("05-10")),
                Fault.of("deputy", LifeRefusal.SAME_LEADER));
        faulty(
                life,
                new LeaderDeputised(day("05-03"), LEADER, day("05-03")),
                Fault.of("until", LifeRefusal.ENDS_BEFORE_CHANGE, "2027-05-03"));
        assertThat(after(life, new LeaderReplaced(day("05-03"), LEADER)).leaderOn(day("05-03")))
                .isEqualTo(LEADER);
    }

    @Test
    void whatIsDecidedHasAReason() {
        List.of(
                        new Paused(day("04-05")),
                        new Extended(day("04-05"), day("09-01")),
                        new Moved(day("04-05")),
                        new LeaderReplaced(day("04-05"), OTHER_LEADER),
                        new EndedEarly(day("04-05"), EndReason.OTHER))
                .forEach(event -> assertThatThrownBy(() -> started().with(because(" ", event)))
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.faults())
                                        .containsExactly(Fault.of("why", LifeRefusal.REASON_NEEDED))));
        assertThat(started()
                        .with(because("", new EndedEarly(day("04-05"), EndReason.JOB)))
                        .stateOn(day("04-05"))
                        .isOver())
                .isTrue();
    }

    @Test
    void aChangeIsLookedAtWithoutBeingMade() {
        PlacementLife life = started();
        assertThat(after(life, new Extended(day("05-03"), day("09-15")))
                        .period()
                        .ends())
                .isEqualTo(day("09-15"));
        assertThat(life.period().ends()).isEqualTo(ENDS);
        assertThat(life.allowance().left(day("09-15"))).isEqualTo(java.time.Period.ofDays(16));
    }

    private static void refused(PlacementLife life, PlacementEvent event, LifeRefusal why) {
        assertThatThrownBy(() -> after(life, event))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
    }

    private static void faulty(PlacementLife life, PlacementEvent event, Fault fault) {
        assertThatThrownBy(() -> after(life, event)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(CommonRefusal.INVALID_INPUT);
            assertThat(refused.faults()).containsExactly(fault);
        });
    }
}
