package no.nystart.followup;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.nystart.FieldTime;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.common.FieldClock;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.course.Placements;
import no.nystart.placement.life.PlacementEvent;
import no.nystart.register.people.YoungPeople;

/** A placement that runs, on a day of the field on which it does. */
@ApplicationScoped
public class RunningPlacements {

    public static final LocalDate STARTS = SomePlacements.STARTS;

    /** The three who meet, each with an account. */
    public record Three(Placed placed, Account youngPerson, Account leader, Account caseworker) {

        public UUID placement() {
            return placed.id();
        }
    }

    @Inject
    SomePlacements some;

    @Inject
    SomeAccounts accounts;

    @Inject
    Placements placements;

    @Inject
    YoungPeople youngPeople;

    @Inject
    FieldClock clock;

    @Inject
    FieldTime fieldTime;

    @Inject
    SomeProposals proposals;

    @Inject
    EntityManager entities;

    /** Begun on its first day; it is so many days later now. */
    public Three since(int days) {
        Three three = awaited();
        itIs(STARTS.plusDays(days));
        begin(three.placed());
        return three;
    }

    /** Signed by all; nobody has come yet. */
    public Three awaited() {
        Placed placed = some.signed();
        Account caseworker = accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"));
        QuarkusTransaction.requiringNew()
                .run(() -> youngPeople.handOver(placed.youngPerson(), "0402", caseworker.id()));
        return new Three(
                placed,
                accounts.with(Grant.ofYoungPerson(placed.youngPerson())),
                accounts.with(Grant.ofLeader(
                        "utmark", placed.at().company(), placed.at().leader())),
                caseworker);
    }

    private void begin(Placed placed) {
        QuarkusTransaction.requiringNew()
                .run(() -> placements.record(
                        placed.id(),
                        "v" + placements.byId(placed.id()).version(),
                        new PlacementEvent.Started(STARTS),
                        "",
                        placed.caseworker()));
    }

    /** For the field and all its jobs. */
    public void itIs(LocalDate day) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("UPDATE field_clock SET days_ahead = ?1")
                    .setParameter(1, (int) ChronoUnit.DAYS.between(clock.wallDate(), day))
                    .executeUpdate();
            entities.createNativeQuery("UPDATE field_job SET done_until = ?1")
                    .setParameter(1, day)
                    .executeUpdate();
        });
    }

    /** As before the test. */
    public void forget() {
        proposals.forget();
        fieldTime.backToNow();
    }
}
