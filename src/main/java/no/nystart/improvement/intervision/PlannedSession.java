package no.nystart.improvement.intervision;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/** When and where a session is, and what it is about. */
public record PlannedSession(String theme, LocalDate on, LocalTime begins, String place) {

    /** @throws no.nystart.common.Refused with every fault */
    public static PlannedSession read(Fields fields, LocalDate today) {
        Reading reading = new Reading(fields);
        String theme = reading.text("theme", 120);
        LocalDate on = reading.date("on");
        LocalTime begins = time(reading.text("begins", 10), reading);
        String place = reading.text("place", 200);
        if (fields.text("on") != null && on.isBefore(today)) {
            reading.fault("on", IntervisionRefusal.SESSION_IN_THE_PAST, today);
        }
        reading.refuseIfFaulty();
        return new PlannedSession(theme, on, begins, place);
    }

    private static LocalTime time(String text, Reading reading) {
        try {
            String digits = text.replace('.', ':');
            return LocalTime.parse(digits.length() == 4 ? "0" + digits : digits);
        } catch (DateTimeParseException e) {
            if (!text.equals("-")) {
                reading.fault("begins", IntervisionRefusal.TIME_UNREADABLE, text);
            }
            return LocalTime.NOON;
        }
    }
}
