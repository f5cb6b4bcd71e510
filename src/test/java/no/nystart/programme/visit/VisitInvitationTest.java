package no.nystart.programme.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.register.intake.Fields;
import org.junit.jupiter.api.Test;

class VisitInvitationTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private static Map<String, Object> typed() {
        return new HashMap<>(Map.of(
                "theme", "Tavlemøter",
                "about", "Tre tavlemøter",
                "on", "2027-03-18",
                "meetAt", "Hovedinngangen",
                "seats", "7",
                "lastDay", "2027-03-11",
                "programme", "10.15 Tavlemøte på avdelingen\n\nkl. 9.00 Velkommen"));
    }

    private static List<Fault> faults(Map<String, Object> typed) {
        try {
            VisitInvitation.read(Fields.of(typed), TODAY);
            return List.of();
        } catch (Refused refused) {
            return refused.faults();
        }
    }

    @Test
    void theProgrammeIsInTheOrderOfTheDay() {
        DayProgramme programme = VisitInvitation.read(Fields.of(typed()), TODAY).programme();

        assertThat(programme.points())
                .containsExactly(
                        new DayProgramme.Point(LocalTime.of(9, 0), "Velkommen"),
                        new DayProgramme.Point(LocalTime.of(10, 15), "Tavlemøte på avdelingen"));
        assertThat(DayProgramme.kept(programme.toString())).isEqualTo(programme);
    }

    @Test
    void aListOfLinesIsTheSameProgramme() {
        Map<String, Object> sent = typed();
        sent.put("programme", List.of("09:00 Velkommen", "10:15 Tavlemøte på avdelingen"));

        assertThat(VisitInvitation.read(Fields.of(sent), TODAY))
                .isEqualTo(VisitInvitation.read(Fields.of(typed()), TODAY));
    }

    @Test
    void aLineWithoutATimeIsNamed() {
        Map<String, Object> typed = typed();
        typed.put("programme", "9.00 Velkommen\nLunsj");

        assertThat(faults(typed)).containsExactly(Fault.of("programme", VisitRefusal.NO_TIME_FIRST, "Lunsj"));
    }

    @Test
    void aVisitIsNotInThePastAndTakesNoGuestsAfterIt() {
        Map<String, Object> typed = typed();
        typed.put("on", "2027-02-28");

        assertThat(faults(typed))
                .extracting(Fault::code)
                .containsExactly(VisitRefusal.VISIT_IN_THE_PAST, VisitRefusal.LAST_DAY_AFTER_THE_VISIT);
    }

    @Test
    void guestsWhoNameNobodyAreAsked() {
        assertThatThrownBy(() -> WhoComes.read(Fields.of(Map.of("others", " \n "))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(Fault.of("leaders", VisitRefusal.NOBODY_NAMED)));
    }

    @Test
    void suggestionsAreOneALineAndNoneTwice() {
        GuestsTold told = GuestsTold.read(Fields.of(Map.of(
                "saw",
                "Alle sier noe",
                "takeHome",
                "Stå",
                "suggestions",
                "Flere farger\n\nFlere symboler\nFlere farger")));

        assertThat(told.suggestions()).containsExactly("Flere farger", "Flere symboler");
    }
}
