package no.nystart.improvement.intervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.nystart.followup.alarm.Alarms;
import no.nystart.followup.alarm.RaisedFlag;
import no.nystart.followup.alarm.page.HandlingReader;
import no.nystart.improvement.intervision.blur.Blur;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/** Takes what a session came to back to the placement: where the flag is red it is decided on there, with owner and date. */
@ApplicationScoped
public class WayBack {

    private static final int LONGEST = 1000;

    private final Cases cases;
    private final Alarms alarms;
    private final HandlingReader handling;
    private final KnownNames names;

    @Inject
    WayBack(Cases cases, Alarms alarms, HandlingReader handling, KnownNames names) {
        this.cases = cases;
        this.alarms = alarms;
        this.handling = handling;
        this.names = names;
    }

    /**
     * @param seen the flag's revision that was seen
     * @param fields {@code outcome}, which the participants read, and of a red flag that is up {@code cause},
     *     {@code action}, {@code owner} and {@code due}
     */
    @Transactional
    public IntervisionCase take(UUID placement, UUID flag, @Nullable String seen, Fields fields, UUID by) {
        Reading reading = new Reading(fields);
        String outcome = reading.text("outcome", LONGEST);
        List<String> traces = Blur.traces(names.of(placement), outcome);
        if (!traces.isEmpty()) {
            reading.fault("outcome", IntervisionRefusal.STILL_KNOWN, String.join(", ", traces));
        }
        reading.refuseIfFaulty();
        if (isDecidedOn(alarms.byId(placement, flag))) {
            handling.decide(placement, flag, seen, fields, by);
        }
        return cases.takeBack(placement, flag, outcome, by);
    }

    /** Whether the action is decided on as any action about the flag. */
    public static boolean isDecidedOn(RaisedFlag flag) {
        return flag.isRed() && flag.isUp();
    }
}
