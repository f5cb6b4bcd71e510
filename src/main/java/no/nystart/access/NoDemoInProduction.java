package no.nystart.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import no.nystart.common.Mode;
import no.nystart.common.NystartConfig;

/** The demo's accounts share a password that everybody can read: production does not start where any of them is open. */
@ApplicationScoped
class NoDemoInProduction {

    private final Accounts accounts;
    private final NystartConfig config;

    @Inject
    NoDemoInProduction(Accounts accounts, NystartConfig config) {
        this.accounts = accounts;
        this.config = config;
    }

    void atStart(@Observes StartupEvent started) {
        if (config.mode() == Mode.PRODUCTION) {
            requireNone(accounts.ofDemo().stream().map(Account::login).toList());
        }
    }

    static void requireNone(List<String> logins) {
        if (!logins.isEmpty()) {
            throw new IllegalStateException("This database has the demo's accounts, whose password is known: "
                    + String.join(", ", logins) + ". Production needs a database of its own.");
        }
    }
}
