package no.nystart.programme.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/**
 * What a host offers.
 *
 * @param about what the guests get to see
 * @param meetAt where they meet
 * @param lastDay to sign up, included; not after {@code on}
 */
public record VisitInvitation(
        String theme, String about, LocalDate on, String meetAt, int seats, LocalDate lastDay, DayProgramme programme) {

    private static final int MOST_SEATS = 200;
    private static final int MOST_POINTS = 20;
    private static final int LONGEST_POINT = 200;

    /**
     * The fields are named as in the API; the programme is a list of lines, or one text with a line for each point.
     *
     * @param today the first day on which it can be
     * @throws no.nystart.common.Refused with every fault
     */
    public static VisitInvitation read(Fields fields, LocalDate today) {
        Reading reading = new Reading(fields);
        String theme = reading.text("theme", 120);
        String about = reading.text("about", 2000);
        LocalDate on = reading.date("on");
        String meetAt = reading.text("meetAt", 200);
        int seats = reading.number("seats", 1, MOST_SEATS);
        LocalDate lastDay = reading.date("lastDay");
        DayProgramme programme = programme(fields, reading);
        if (fields.text("on") != null && on.isBefore(today)) {
            reading.fault("on", VisitRefusal.VISIT_IN_THE_PAST, today);
        }
        if (fields.text("lastDay") != null && lastDay.isAfter(on)) {
            reading.fault("lastDay", VisitRefusal.LAST_DAY_AFTER_THE_VISIT);
        }
        reading.refuseIfFaulty();
        return new VisitInvitation(theme, about, on, meetAt, seats, lastDay, programme);
    }

    private static DayProgramme programme(Fields fields, Reading reading) {
        reading.text("programme", MOST_POINTS * LONGEST_POINT);
        List<DayProgramme.Point> points = new ArrayList<>();
        fields.list("programme").stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .forEach(line -> DayProgramme.Point.read(line)
                        .ifPresentOrElse(
                                points::add, () -> reading.fault("programme", VisitRefusal.NO_TIME_FIRST, line)));
        if (points.size() > MOST_POINTS) {
            reading.fault("programme", VisitRefusal.TOO_MANY_POINTS, MOST_POINTS);
        }
        return new DayProgramme(points);
    }
}
