package no.nystart.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.SomeAccounts;
import no.nystart.common.FieldClock;
import no.nystart.followup.checkin.CheckIn;
import no.nystart.followup.checkin.CheckIns;
import no.nystart.followup.checkin.Teller;
import no.nystart.followup.checkin.Told;
import no.nystart.followup.flags.Absence;
import no.nystart.followup.plan.Slot;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;

/** Check-ins of placements as tests play them, and the days on which they are. */
@ApplicationScoped
public class SomeFollowUp {

    public static final LocalDate START = SomePlacements.STARTS;

    @Inject
    EntityManager entities;

    @Inject
    FieldClock clock;

    @Inject
    CheckIns checkIns;

    @Inject
    SomeAccounts accounts;

    /** Makes it that day in the field, without living the days before; {@code FieldTime} goes back. */
    @Transactional
    public void onDay(LocalDate day) {
        entities.createNativeQuery("UPDATE field_clock SET days_ahead = ?1")
                .setParameter(1, (int) ChronoUnit.DAYS.between(clock.wallDate(), day))
                .executeUpdate();
        // else all the days between are made up for in the background
        entities.createNativeQuery("UPDATE field_job SET done_until = ?1")
                .setParameter(1, day)
                .executeUpdate();
    }

    /** The leader's own account. */
    public Account leaderOf(Placed placed) {
        return accounts.with(
                Grant.ofLeader("utmark", placed.at().company(), placed.at().leader()));
    }

    /** That all is well on {@code on}; told by the caseworker. */
    public CheckIn held(Placed placed, Slot slot, LocalDate on) {
        return checkIns.hold(placed.id(), slot, told(on), teller(placed));
    }

    public CheckIn held(Placed placed, Slot slot, LocalDate on, Absence... absences) {
        return checkIns.hold(
                placed.id(),
                slot,
                new Told(UUID.randomUUID(), on, 3, "", List.of(absences), Map.of(), null),
                teller(placed));
    }

    public static Told told(LocalDate on) {
        return new Told(UUID.randomUUID(), on, 4, "", List.of(), Map.of(), null);
    }

    public static Teller teller(Placed placed) {
        return Teller.withAccount(placed.at().leader(), placed.caseworker());
    }
}
