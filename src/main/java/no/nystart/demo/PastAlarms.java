package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.followup.alarm.Alarms;
import no.nystart.followup.alarm.Lookout;
import no.nystart.followup.alarm.RaisedFlag;
import no.nystart.followup.checkin.CheckIns;
import no.nystart.followup.checkin.Teller;
import no.nystart.followup.checkin.Told;
import no.nystart.followup.concern.Concerns;
import no.nystart.followup.flags.Absence;
import no.nystart.followup.flags.AbsenceKind;
import no.nystart.placement.course.Placements;

/** Flags of the past: raised by what happened, and some of them handled. */
@ApplicationScoped
class PastAlarms {

    private static final int DAYS_AWAY = 6;

    private final Lookout lookout;
    private final Alarms alarms;
    private final Concerns concerns;
    private final Placements placements;
    private final CheckIns checkIns;

    @Inject
    PastAlarms(Lookout lookout, Alarms alarms, Concerns concerns, Placements placements, CheckIns checkIns) {
        this.lookout = lookout;
        this.alarms = alarms;
        this.concerns = concerns;
        this.placements = placements;
        this.checkIns = checkIns;
    }

    /** As the day's look-out does. */
    void look(UUID placement, LocalDate day) {
        lookout.look(List.of(placements.byId(placement)), day);
    }

    /** The leader tells at once, outside the plan, that somebody was away for the last six working days without a word. */
    void tellOfAbsence(UUID placement, PastPerson who, LocalDate day) {
        List<Absence> absences = checkIns.asked(placement, null).workdays(day).stream()
                .filter(each -> each.isBefore(day))
                .sorted(Comparator.reverseOrder())
                .limit(DAYS_AWAY)
                .map(each -> new Absence(each, AbsenceKind.UNEXCUSED))
                .toList();
        checkIns.hold(
                placement,
                null,
                new Told(UUID.randomUUID(), day, 2, "Har ikke vært her på over en uke", absences, Map.of(), null),
                Teller.withAccount(who.leader(), who.leaderAccount()));
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
