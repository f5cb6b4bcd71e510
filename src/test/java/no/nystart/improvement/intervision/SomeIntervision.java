package no.nystart.improvement.intervision;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.UUID;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SignInWay;
import no.nystart.access.SomeAccounts;
import no.nystart.common.FieldClock;
import no.nystart.followup.alarm.Alarms;
import no.nystart.followup.concern.Concerns;
import no.nystart.placement.SomePlacements.Placed;

/** Sessions and cases as tests play them, in the region of the demo's offices. */
@ApplicationScoped
public class SomeIntervision {

    @Inject
    Sessions sessions;

    @Inject
    Concerns concerns;

    @Inject
    Alarms alarms;

    @Inject
    SomeAccounts accounts;

    @Inject
    FieldClock clock;

    public Account aCoach() {
        return accounts.with(Grant.inRegion(Role.COACH, "glamdal"));
    }

    public Account aCaseworker(String office) {
        return accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", office));
    }

    /** Today, led by {@code coach}. */
    public UUID aSession(Account coach) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sessions.plan(
                                "glamdal",
                                new PlannedSession("De første ukene", clock.today(), LocalTime.of(9, 0), "Furu"),
                                coach.id())
                        .id());
    }

    public void signs(UUID session, Account account) {
        QuarkusTransaction.requiringNew().run(() -> sessions.sign(session, SignInWay.PASSWORD, account.id()));
    }

    /** A red flag with these words behind it. */
    public UUID aWorry(Placed placed, String words) {
        concerns.open(placed.id(), null, words, placed.caseworker());
        return QuarkusTransaction.requiringNew()
                .call(() -> alarms.of(placed.id()).getFirst().id());
    }
}
