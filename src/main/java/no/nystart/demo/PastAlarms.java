package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.followup.alarm.Alarms;
import no.nystart.followup.alarm.Lookout;
import no.nystart.followup.alarm.RaisedFlag;
import no.nystart.followup.concern.Concerns;
import no.nystart.placement.course.Placements;

/** Flags of the past: raised by what happened, and some of them handled. */
@ApplicationScoped
class PastAlarms {

    private final Lookout lookout;
    private final Alarms alarms;
    private final Concerns concerns;
    private final Placements placements;

    @Inject
    PastAlarms(Lookout lookout, Alarms alarms, Concerns concerns, Placements placements) {
        this.lookout = lookout;
        this.alarms = alarms;
        this.concerns = concerns;
        this.placements = placements;
    }

    /** As the day's look-out does. */
    void look(UUID placement, LocalDate day) {
        lookout.look(List.of(placements.byId(placement)), day);
    }

    /** The caseworker says what is done about each red flag that is up, until a day. */
    void handle(UUID placement, UUID caseworker, LocalDate due) {
        for (RaisedFlag flag : alarms.of(placement)) {
            if (flag.isUp() && flag.isRed()) {
                alarms.decide(
                        placement,
                        flag.id(),
                        "v" + flag.version(),
                        "Kommer ikke opp om morgenen",
                        "Veileder ringer kvelden før, og bussruten er byttet",
                        caseworker,
                        due,
                        caseworker);
            }
        }
    }

    void closeConcerns(UUID placement, UUID caseworker) {
        concerns.ofPlacement(placement)
                .forEach(concern -> concerns.close(placement, concern.id(), "Snakket ut, går bedre", caseworker));
    }
}
