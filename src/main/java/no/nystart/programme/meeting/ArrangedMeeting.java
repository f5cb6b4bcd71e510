package no.nystart.programme.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/**
 * When, where and for whom a meeting is.
 *
 * @param company whose people it is for, or null for all of the region
 */
public record ArrangedMeeting(
        LocalDate on,
        LocalTime begins,
        String place,
        String forWhom,
        @Nullable UUID company) {

    /**
     * The fields are named as in the API.
     *
     * @param units finds a unit of the region by its id
     * @throws no.nystart.common.Refused with every fault
     */
    public static ArrangedMeeting read(Fields fields, Function<String, Optional<UUID>> units) {
        Reading reading = new Reading(fields);
        ArrangedMeeting meeting = new ArrangedMeeting(
                reading.date("on"),
                time(reading.text("begins", 10), reading),
                reading.text("place", 200),
                reading.text("forWhom", 200),
                fields.text("company") == null
                        ? null
                        : reading.known("company", units, MeetingRefusal.MEETING_UNIT_ELSEWHERE)
                                .orElse(null));
        reading.refuseIfFaulty();
        return meeting;
    }

    private static LocalTime time(String text, Reading reading) {
        try {
            String digits = text.replace('.', ':');
            return LocalTime.parse(digits.length() == 4 ? "0" + digits : digits);
        } catch (DateTimeParseException e) {
            if (!text.equals("-")) {
                reading.fault("begins", MeetingRefusal.MEETING_TIME_UNREADABLE, text);
            }
            return LocalTime.NOON;
        }
    }
}
