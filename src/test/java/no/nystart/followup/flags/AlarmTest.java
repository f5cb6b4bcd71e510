package no.nystart.followup.flags;

import static no.nystart.followup.flags.Alarm.Holder.CASEWORKER;
import static no.nystart.followup.flags.Alarm.Holder.OFFICE_MANAGER;
import static no.nystart.followup.plan.SomePlan.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.followup.calendar.WorkingDays;
import org.junit.jupiter.api.Test;

class AlarmTest {

    private static final WorkingDays DAYS = new WorkingDays(List.of());
    private static final UUID OWNER = new UUID(0, 9);
    private static final Flag.Red RED = new Flag.LowAttendance(15, 4);

    @Test
    void goesToTheOfficeManagerWhenItsDateHasPassed() {
        Alarm handled =
                new Alarm(RED, day("03-01"), new Handling("Sover lenge", "Ringe klokka sju", OWNER, day("03-19")));
        assertThat(handled.due(DAYS)).isEqualTo(day("03-19"));
        assertThat(handled.holder(day("03-19"), DAYS)).isEqualTo(CASEWORKER);
        assertThat(handled.holder(day("03-20"), DAYS)).isEqualTo(OFFICE_MANAGER);
    }

    @Test
    void goesToTheOfficeManagerWhenNobodyDecidesWhatToDo() {
        // Thursday; three working days later is Tuesday
        Alarm alone = new Alarm(RED, day("03-04"), null);
        assertThat(alone.due(DAYS)).isEqualTo(day("03-09"));
        assertThat(alone.holder(day("03-09"), DAYS)).isEqualTo(CASEWORKER);
        assertThat(alone.holder(day("03-10"), DAYS)).isEqualTo(OFFICE_MANAGER);
    }

    @Test
    void isHandledWithCauseActionOwnerAndADateAhead() {
        assertThatThrownBy(() -> Handling.decided(" ", "", OWNER, day("03-18"), day("03-19")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(
                                        Fault.of("cause", CommonRefusal.MISSING),
                                        Fault.of("action", CommonRefusal.MISSING),
                                        Fault.of("due", FlagRefusal.DUE_IN_THE_PAST, "2027-03-18")));
        assertThat(Handling.decided(" Sover lenge", "Ringe", OWNER, day("03-19"), day("03-19")))
                .isEqualTo(new Handling("Sover lenge", "Ringe", OWNER, day("03-19")));
    }
}
