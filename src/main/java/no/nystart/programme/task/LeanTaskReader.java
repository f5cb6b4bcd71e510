package no.nystart.programme.task;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/** Reads lean tasks from what was typed; the fields are named as in the API. */
public final class LeanTaskReader {

    private static final int LONGEST = 1000;
    private static final int LONGEST_UNIT = 60;
    private static final BigDecimal MOST = new BigDecimal("999999999999");

    /** What is done next, and by when. */
    public record Next(String what, LocalDate dueOn) {}

    /** What came of a task. */
    public record Result(BigDecimal after, String result) {}

    private final Fields fields;
    private final Reading reading;

    private LeanTaskReader(Fields fields) {
        this.fields = fields;
        this.reading = new Reading(fields);
    }

    /** @throws Refused with every fault */
    public static LeanTaskDetails details(Fields fields) {
        LeanTaskReader reader = new LeanTaskReader(fields);
        LeanTaskDetails details = new LeanTaskDetails(
                reader.reading.text("problem", LONGEST),
                reader.reading.text("target", LONGEST),
                reader.reading.text("measure", LONGEST),
                new Figure(
                        reader.value("before"),
                        reader.reading.text("unit", LONGEST_UNIT),
                        reader.reading.date("beforeOn")));
        reader.reading.refuseIfFaulty();
        return details;
    }

    /** @throws Refused with every fault */
    public static Next next(Fields fields) {
        Reading reading = new Reading(fields);
        Next next = new Next(reading.text("what", LONGEST), reading.date("dueOn"));
        reading.refuseIfFaulty();
        return next;
    }

    /** @throws Refused with every fault */
    public static Result result(Fields fields) {
        LeanTaskReader reader = new LeanTaskReader(fields);
        Result result = new Result(reader.value("after"), reader.reading.text("result", LONGEST));
        reader.reading.refuseIfFaulty();
        return result;
    }

    /** @throws Refused with every fault */
    public static String why(Fields fields) {
        Reading reading = new Reading(fields);
        String why = reading.text("why", LONGEST);
        reading.refuseIfFaulty();
        return why;
    }

    /** A number with a comma or a point, and at most two decimals that count. */
    private BigDecimal value(String field) {
        String text = fields.text(field);
        if (text == null) {
            reading.fault(field, CommonRefusal.MISSING);
            return BigDecimal.ZERO;
        }
        try {
            BigDecimal value = new BigDecimal(text.replace(" ", "").replace(',', '.'));
            if (value.abs().compareTo(MOST) > 0) {
                reading.fault(field, CommonRefusal.OUT_OF_RANGE, MOST.negate(), MOST);
                return BigDecimal.ZERO;
            }
            return value.setScale(2, RoundingMode.HALF_UP);
        } catch (NumberFormatException e) {
            reading.fault(field, CommonRefusal.UNREADABLE, text);
            return BigDecimal.ZERO;
        }
    }
}
