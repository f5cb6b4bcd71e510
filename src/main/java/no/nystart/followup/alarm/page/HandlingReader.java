package no.nystart.followup.alarm.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.followup.alarm.AlarmRefusal;
import no.nystart.followup.alarm.Alarms;
import no.nystart.followup.alarm.OfficeStaff;
import no.nystart.followup.alarm.RaisedFlag;
import no.nystart.placement.course.Placements;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/** Reads what somebody decides about a red flag, from a form or the API; everything wrong with it at once. */
@ApplicationScoped
public class HandlingReader {

    private static final int LONGEST = 500;

    private final Alarms alarms;
    private final OfficeStaff staff;
    private final Placements placements;

    @Inject
    HandlingReader(Alarms alarms, OfficeStaff staff, Placements placements) {
        this.alarms = alarms;
        this.staff = staff;
        this.placements = placements;
    }

    /**
     * @param seen the flag's revision that was seen
     * @param fields {@code cause}, {@code action}, {@code owner}, {@code due}
     */
    @Transactional
    public RaisedFlag decide(UUID placement, UUID flag, @Nullable String seen, Fields fields, UUID by) {
        Reading reading = new Reading(fields);
        String cause = reading.text("cause", LONGEST);
        String action = reading.text("action", LONGEST);
        Optional<UUID> owner = reading.known(
                "owner",
                text -> staff.of(placements.byId(placement).office(), by).stream()
                        .map(OfficeStaff.Member::account)
                        .filter(account -> account.toString().equals(text))
                        .findFirst(),
                AlarmRefusal.NOT_AT_THE_OFFICE);
        LocalDate due = reading.date("due");
        reading.refuseIfFaulty();
        return alarms.decide(placement, flag, seen, cause, action, owner.orElseThrow(), due, by);
    }
}
