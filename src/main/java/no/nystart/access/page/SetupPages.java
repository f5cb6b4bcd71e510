package no.nystart.access.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import no.nystart.access.AccessRefusal;
import no.nystart.access.Account;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.access.Setup;
import no.nystart.access.provider.SignInWays;
import no.nystart.common.Refused;
import no.nystart.web.Corrections;
import no.nystart.web.Form;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Where the first administrator of a production installation begins. */
@Path("/setup")
@Produces(MediaType.TEXT_HTML)
public class SetupPages {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance setup(Form form, int shortest);
    }

    @Inject
    Setup setup;

    @Inject
    SignInWays ways;

    @Inject
    Corrections corrections;

    @GET
    @Allows(Operation.PUBLIC)
    public TemplateInstance form() {
        requireOpen();
        return Templates.setup(Form.empty(), Account.SHORTEST_PASSWORD);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PUBLIC)
    public Response openAdministrator(
            @RestForm @Nullable String setupToken,
            @RestForm @Nullable String login,
            @RestForm @Nullable String displayName,
            @RestForm @Nullable String password,
            @RestForm @Nullable String passwordAgain) {
        requireOpen();
        try {
            setup.requireToken(Optional.ofNullable(setupToken).orElse(""));
            setup.openAdministrator(
                    Optional.ofNullable(login).orElse(""),
                    Optional.ofNullable(displayName)
                            .filter(name -> !name.isBlank())
                            .orElse("Administrator"),
                    PasswordTwice.agreed(password, passwordAgain));
            return Response.seeOther(URI.create("/login")).build();
        } catch (Refused refused) {
            Form form = corrections.asked(
                    Form.empty().with("login", login).with("displayName", displayName), refused, AccessMessages.class);
            return Response.status(refused.refusal().status())
                    .entity(Templates.setup(form, Account.SHORTEST_PASSWORD))
                    .build();
        }
    }

    /** Where nobody has a password the directory's groups name the administrators. */
    private void requireOpen() {
        if (!ways.byPassword()) {
            throw Refused.because(AccessRefusal.SETUP_CLOSED);
        }
        setup.requireOpen();
    }
}
