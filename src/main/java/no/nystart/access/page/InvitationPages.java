package no.nystart.access.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import no.nystart.access.Account;
import no.nystart.access.Accounts;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.access.SecretToken;
import no.nystart.access.provider.Provider;
import no.nystart.access.provider.SignInWays;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.web.Corrections;
import no.nystart.web.Form;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The page behind an invitation link: opening it uses nothing up, choosing the password does. */
@Path("/invitations/{token}")
public class InvitationPages {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance invitation(
                Form form, Account account, int shortest, boolean byPassword, List<Provider> providers);

        static native TemplateInstance invitationClosed();
    }

    @Inject
    Accounts accounts;

    @Inject
    SignInWays ways;

    @Inject
    Corrections corrections;

    @Inject
    RoutingContext request;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Allows(Operation.PUBLIC)
    public Response open(@PathParam("token") String token) {
        return page(new SecretToken(token), Form.empty(), 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Allows(Operation.PUBLIC)
    public Response accept(
            @PathParam("token") String token,
            @RestForm @Nullable String password,
            @RestForm @Nullable String passwordAgain) {
        if (!ways.byPassword()) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        try {
            accounts.accept(new SecretToken(token), PasswordTwice.agreed(password, passwordAgain));
            return Response.seeOther(URI.create("/login")).build();
        } catch (Refused refused) {
            return page(
                    new SecretToken(token),
                    corrections.asked(Form.empty(), refused, AccessMessages.class),
                    refused.refusal().status());
        }
    }

    private Response page(SecretToken token, Form form, int status) {
        Optional<Account> account = accounts.invitedBy(token);
        if (account.isEmpty()) {
            return Response.status(404).entity(Templates.invitationClosed()).build();
        }
        Response.ResponseBuilder answer = Response.status(status)
                .entity(Templates.invitation(
                        form, account.get(), Account.SHORTEST_PASSWORD, ways.byPassword(), ways.providers()));
        if (!ways.providers().isEmpty()) {
            answer.cookie(InvitationCookie.carrying(token, request.request().isSSL()));
        }
        return answer.build();
    }
}
