package no.nystart.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The first administrator of a production installation, by the one-time token {@code NYSTART_SETUP_TOKEN}. Without a
 * token, and after it was used, nobody is set up.
 */
@ApplicationScoped
public class Setup {

    private static final int SHORTEST_TOKEN = 20;

    private final Accounts accounts;
    private final DataSource database;
    private final Clock wallClock;
    private final Optional<String> configured;

    @Inject
    Setup(
            Accounts accounts,
            DataSource database,
            Clock wallClock,
            @ConfigProperty(name = "nystart.setup-token") Optional<String> configured) {
        this.accounts = accounts;
        this.database = database;
        this.wallClock = wallClock;
        this.configured = configured;
    }

    /** @throws Refused as SETUP_CLOSED where there is no token, or it was used */
    public void requireOpen() {
        expected();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT 1 FROM setup");
                ResultSet row = statement.executeQuery()) {
            if (row.next()) {
                throw Refused.because(AccessRefusal.SETUP_CLOSED);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Whether setup was done could not be read", e);
        }
    }

    /** @throws Refused as NOT_ALLOWED when {@code token} is another than the configured one */
    public void requireToken(String token) {
        if (!MessageDigest.isEqual(SecretToken.sha256(token), SecretToken.sha256(expected()))) {
            throw Refused.because(CommonRefusal.NOT_ALLOWED);
        }
    }

    /** Opens the administrator's account and closes the setup for ever. */
    @Transactional
    public void openAdministrator(String login, String displayName, String password) {
        requireOpen();
        Account account = accounts.open(login, displayName);
        account.choosePassword(password);
        accounts.flush();
        accounts.grant(account.id(), Grant.of(Role.ADMINISTRATOR), null);
        closeFor(account);
    }

    private String expected() {
        return configured
                .filter(token -> token.length() >= SHORTEST_TOKEN)
                .orElseThrow(() -> Refused.because(AccessRefusal.SETUP_CLOSED));
    }

    /** The table holds one row: of two that set up at once, one is rolled back. */
    private void closeFor(Account account) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO setup (account, done_at) VALUES (?, ?)")) {
            insert.setObject(1, account.id());
            insert.setObject(2, wallClock.instant().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Setup could not be closed", e);
        }
    }
}
