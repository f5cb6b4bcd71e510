package no.nystart.improvement.indicator;

import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody says that a company has come.
 *
 * @param reason what shows it
 * @param nextStep what the company does next, or null
 */
public record SaidLevel(
        Level level, String reason, @Nullable String nextStep) {

    private static final int LONGEST = 500;

    /** The fields are named as in the API. @throws no.nystart.common.Refused with every fault */
    public static SaidLevel read(Fields fields) {
        Reading reading = new Reading(fields);
        SaidLevel said = new SaidLevel(
                reading.code("level", Level.class),
                reading.text("reason", LONGEST),
                reading.optionalText("nextStep", LONGEST));
        reading.refuseIfFaulty();
        return said;
    }
}
