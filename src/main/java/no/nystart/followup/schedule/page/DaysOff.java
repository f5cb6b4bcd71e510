package no.nystart.followup.schedule.page;

import java.time.LocalDate;
import java.util.Map;
import no.nystart.placement.agreement.Span;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/** Days without work as typed: the first and the last, both included. */
final class DaysOff {

    private DaysOff() {}

    static Span read(Map<String, ?> posted) {
        Reading reading = new Reading(Fields.of(posted));
        LocalDate from = reading.date("from");
        LocalDate to = reading.date("to");
        reading.notBefore(from, "to", to);
        reading.refuseIfFaulty();
        return new Span(from, to.plusDays(1));
    }
}
