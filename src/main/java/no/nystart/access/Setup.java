package no.nystart.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
import no.nystart.web.Corrections;
import no.nystart.web.Form;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * The first administrator of a production installation, by the one-time token {@code NYSTART_SETUP_TOKEN}. Without a
 * token, and after it was used, there is no such page.
 */
@Path("/setup")
public class Setup {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance setup(Form form, int shortest);
    }

    @Inject
    Accounts accounts;

    @Inject
    DataSource database;

    @Inject
    Clock wallClock;

    @Inject
    Corrections corrections;

    @ConfigProperty(name = "nystart.setup-token")
    Optional<String> configured;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Allows(Operation.PUBLIC)
    public TemplateInstance form() {
        requireOpen();
        return Templates.setup(Form.empty(), Account.SHORTEST_PASSWORD);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Allows(Operation.PUBLIC)
    public Response openAdministrator(
            @RestForm @Nullable String setupToken,
            @RestForm @Nullable String login,
            @RestForm @Nullable String displayName,
            @RestForm @Nullable String password,
            @RestForm @Nullable String passwordAgain) {
        requireOpen();
        try {
            if (setupToken == null
                    || !MessageDigest.isEqual(SecretToken.sha256(setupToken), SecretToken.sha256(expected()))) {
                throw Refused.because(CommonRefusal.NOT_ALLOWED);
            }
            String agreed = SignInPages.agreed(password, passwordAgain);
            Account account = accounts.open(
                    Optional.ofNullable(login).orElse(""),
                    Optional.ofNullable(displayName)
                            .filter(name -> !name.isBlank())
                            .orElse("Administrator"));
            account.choosePassword(agreed);
            accounts.flush();
            accounts.grant(account.id(), Grant.of(Role.ADMINISTRATOR), null);
            closeFor(account);
            return Response.seeOther(URI.create("/login")).build();
        } catch (Refused refused) {
            Form form = corrections.asked(
                    Form.empty().with("login", login).with("displayName", displayName), refused, AccessMessages.class);
            return Response.status(refused.refusal().status())
                    .entity(Templates.setup(form, Account.SHORTEST_PASSWORD))
                    .build();
        }
    }

    private String expected() {
        return configured
                .filter(token -> token.length() >= 20)
                .orElseThrow(() -> Refused.because(AccessRefusal.SETUP_CLOSED));
    }

    private void requireOpen() {
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
