package no.nystart.programme.project;

import java.time.LocalDate;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/**
 * One thing to do.
 *
 * @param owner name of who does it
 * @param due its last day
 */
public record PlannedMeasure(String what, String owner, LocalDate due) {

    /** The fields are named as in the API. @throws no.nystart.common.Refused with every fault */
    public static PlannedMeasure read(Fields fields, LocalDate today) {
        Reading reading = new Reading(fields);
        PlannedMeasure planned = new PlannedMeasure(
                reading.text("what", 300), reading.text("owner", 100), notPast(reading, fields, "due", today));
        reading.refuseIfFaulty();
        return planned;
    }

    /** The day of another follow-up. */
    public static LocalDate readFollowUp(Fields fields, LocalDate today) {
        Reading reading = new Reading(fields);
        LocalDate on = notPast(reading, fields, "followUpOn", today);
        reading.refuseIfFaulty();
        return on;
    }

    private static LocalDate notPast(Reading reading, Fields fields, String field, LocalDate today) {
        LocalDate date = reading.date(field);
        if (fields.text(field) != null && date.isBefore(today)) {
            reading.fault(field, ProjectRefusal.PROJECT_DATE_PAST, today);
        }
        return date;
    }
}
