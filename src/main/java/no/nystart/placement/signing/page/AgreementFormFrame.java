package no.nystart.placement.signing.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.placement.signing.AgreementReader;
import no.nystart.web.Choice;

/**
 * What stands around the fields when an agreement is written.
 *
 * @param id of the match, and of the agreement
 * @param action what the form posts to
 * @param back where whoever gives up comes from
 * @param revision of the agreement; empty while there is none
 * @param first whether nothing has been signed yet, so that period and leader are written too
 * @param minor whether the young person is under 18 then
 * @param lastDay the latest possible, included
 * @param leaders who lead the place
 * @param stored what somebody else has saved meanwhile
 * @param begun whether a placement has come of it
 */
public record AgreementFormFrame(
        UUID id,
        String action,
        String back,
        String revision,
        boolean first,
        boolean minor,
        LocalDate lastDay,
        int hoursPerWeek,
        List<Choice> leaders,
        List<Choice> goalKinds,
        List<Choice> accommodations,
        List<Choice> guardians,
        Choice minimumAgeWork,
        List<Day> days,
        AgreementParties parties,
        Optional<VersionShown> stored,
        boolean begun) {

    /** A working day: its field and what it is called. */
    public record Day(String field, String name) {

        static Day of(DayOfWeek day, TermsWords words) {
            return new Day(AgreementReader.hours(day), words.dayName(day));
        }
    }
}
