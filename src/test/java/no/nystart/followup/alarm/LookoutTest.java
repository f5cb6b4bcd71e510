package no.nystart.followup.alarm;

import static no.nystart.followup.SomeFollowUp.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.FieldTime;
import no.nystart.TestDatabase;
import no.nystart.access.Revision;
import no.nystart.common.CommonRefusal;
import no.nystart.common.CountQuery;
import no.nystart.common.Refused;
import no.nystart.demo.Demo;
import no.nystart.followup.SomeFollowUp;
import no.nystart.followup.concern.Concerns;
import no.nystart.followup.concern.RaisedConcern;
import no.nystart.followup.day.FollowUpLine;
import no.nystart.followup.day.FollowUpList;
import no.nystart.followup.day.Shown;
import no.nystart.followup.flags.Absence;
import no.nystart.followup.flags.AbsenceKind;
import no.nystart.followup.flags.Alarm;
import no.nystart.followup.flags.Flag;
import no.nystart.followup.plan.Slot;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import org.hibernate.query.NativeQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Flags of a placement from Monday 3 February 2031, with work from Monday to Thursday. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LookoutTest {

    private static final Set<String> OFFICE = Set.of("0402");
    private static final int FIRST_PAGE = 50;

    @Inject
    Demo demo;

    @Inject
    SomePlacements some;

    @Inject
    SomeProposals proposals;

    @Inject
    SomeFollowUp followUp;

    @Inject
    FieldTime time;

    @Inject
    Lookout lookout;

    @Inject
    Alarms alarms;

    @Inject
    Concerns concerns;

    @Inject
    FollowUpList list;

    @Inject
    EntityManager entities;

    private Placed placed;

    @BeforeEach
    void somebodyIsPlaced() {
        demo.fill();
        placed = some.signed();
    }

    @AfterEach
    void asBefore() {
        proposals.forget();
        time.backToNow();
    }

    @Test
    void whenNobodyTalksTheMissedContactIsAmberAndThenSilenceIsRed() {
        on(START.plusDays(1));
        assertThat(up()).containsExactly("missed:day-1");

        on(START.plusDays(8));
        assertThat(up()).startsWith("silence:day-1").contains("missed:day-1", "missed:week-1");
    }

    @Test
    void aContactTakesDownWhatItAnswersAndTheFlagStaysToBeRead() {
        on(START.plusDays(8));
        followUp.held(placed, new Slot.Week(1), START.plusDays(8));

        assertThat(up()).isEmpty();
        assertThat(alarms.of(placed.id()))
                .extracting(flag -> flag.flag().key() + " " + flag.downOn().orElseThrow())
                .contains("silence:day-1 " + START.plusDays(8));
    }

    @Test
    void absenceWithoutExcuseIsRedAsSoonAsItIsTold() {
        LocalDate later = START.plusDays(7);
        followUp.onDay(later);
        followUp.held(
                placed,
                new Slot.Day(1),
                later,
                new Absence(START.plusDays(1), AbsenceKind.UNEXCUSED),
                new Absence(START.plusDays(2), AbsenceKind.UNEXCUSED));

        RaisedFlag flag = alarms.of(placed.id()).getFirst();

        assertThat(flag.flag()).isEqualTo(new Flag.LowAttendance(5, 2));
        // three working days to decide
        assertThat(flag.due()).contains(later.plusDays(3));
    }

    @Test
    void aConcernIsRedUntilItIsClosed() {
        followUp.onDay(START);
        RaisedConcern concern = concerns.open(placed.id(), null, "Kommer for sent", placed.caseworker());
        assertThat(up()).containsExactly("concern:" + concern.id());

        concerns.close(placed.id(), concern.id(), "Snakket sammen", placed.caseworker());
        assertThat(up()).isEmpty();
    }

    @Test
    void whatIsNotDoneByItsDateIsTheOfficeManagers() {
        followUp.onDay(START);
        concerns.open(placed.id(), null, "Kommer for sent", placed.caseworker());
        RaisedFlag raised = alarms.of(placed.id()).getFirst();
        assertThat(raised.holder(START.plusDays(3))).isEqualTo(Alarm.Holder.CASEWORKER);
        assertThat(raised.holder(START.plusDays(4))).isEqualTo(Alarm.Holder.OFFICE_MANAGER);

        decide(raised, START.plusDays(10));

        RaisedFlag decided = alarms.of(placed.id()).getFirst();
        assertThat(decided.holder(START.plusDays(10))).isEqualTo(Alarm.Holder.CASEWORKER);
        assertThat(decided.holder(START.plusDays(11))).isEqualTo(Alarm.Holder.OFFICE_MANAGER);
    }

    @Test
    void aSecondPersonsSimultaneousDecisionIsTold() {
        followUp.onDay(START);
        concerns.open(placed.id(), null, "Kommer for sent", placed.caseworker());
        RaisedFlag seen = alarms.of(placed.id()).getFirst();
        decide(seen, START.plusDays(2));

        assertThatThrownBy(() -> decide(seen, START.plusDays(5)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(CommonRefusal.CHANGED_BY_SOMEBODY_ELSE));
    }

    @Test
    void anActionNeedsWordsAndADayToCome() {
        followUp.onDay(START);
        concerns.open(placed.id(), null, "Kommer for sent", placed.caseworker());
        RaisedFlag flag = alarms.of(placed.id()).getFirst();

        assertThatThrownBy(() -> alarms.decide(
                        placed.id(),
                        flag.id(),
                        seen(flag),
                        " ",
                        "Ringe",
                        placed.caseworker(),
                        START.minusDays(1),
                        placed.caseworker()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.field())
                                .containsExactly("cause", "due"));
    }

    @Test
    void eachListHasAsManyLinesAsItsCountSays() {
        on(START.plusDays(8));
        concerns.open(placed.id(), null, "Kommer for sent", placed.caseworker());
        decide(
                alarms.of(placed.id()).stream()
                        .filter(flag -> flag.flag() instanceof Flag.OpenConcern)
                        .findFirst()
                        .orElseThrow(),
                START.plusDays(9));

        for (Shown shown : Shown.values()) {
            List<FollowUpLine> lines = list.page(shown, OFFICE, "").lines();
            assertThat(lines).as("%s", shown).hasSize(Math.min(counted(shown), FIRST_PAGE));
        }
        assertThat(list.page(Shown.SILENT, OFFICE, "").lines())
                .extracting(FollowUpLine::placement)
                .contains(placed.id());
        assertThat(list.page(Shown.RED_IN_HAND, OFFICE, "").lines())
                .extracting(FollowUpLine::placement)
                .contains(placed.id());
    }

    private int counted(Shown shown) {
        CountQuery count = list.count(shown, OFFICE);
        return QuarkusTransaction.requiringNew().call(() -> {
            NativeQuery<?> query =
                    entities.createNativeQuery(count.sql(), Long.class).unwrap(NativeQuery.class);
            count.values().forEach(query::setParameter);
            return ((Number) query.getSingleResult()).intValue();
        });
    }

    private void on(LocalDate day) {
        followUp.onDay(day);
        lookout.on(day);
    }

    private List<String> up() {
        return alarms.of(placed.id()).stream()
                .filter(RaisedFlag::isUp)
                .map(flag -> flag.flag().key())
                .toList();
    }

    private void decide(RaisedFlag flag, LocalDate due) {
        UUID by = placed.caseworker();
        alarms.decide(placed.id(), flag.id(), seen(flag), "Sover lite", "Ringe mor", by, due, by);
    }

    private static String seen(RaisedFlag flag) {
        return new Revision(flag.version()).etag().getValue();
    }
}
