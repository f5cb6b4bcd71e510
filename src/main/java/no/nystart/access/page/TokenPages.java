package no.nystart.access.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.ApiToken;
import no.nystart.access.ApiTokens;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.SecretToken;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.web.Choice;
import no.nystart.web.Corrections;
import no.nystart.web.Form;
import no.nystart.web.Messages;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A signed-in person's own tokens for the API. */
@Path("/me/tokens")
@Produces(MediaType.TEXT_HTML)
public class TokenPages {

    private static final int LONGEST_NAME = 100;

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance tokens(
                List<ApiToken> tokens, Choice readsOnly, Form form, @Nullable String fresh);
    }

    @Inject
    ApiTokens tokens;

    @Inject
    CurrentVisitor currentVisitor;

    @Inject
    Corrections corrections;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.SIGNED_IN)
    public TemplateInstance list() {
        return page(Form.empty(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.SIGNED_IN)
    public Response issue(@RestForm @Nullable String tokenName, @RestForm @Nullable String readsOnly) {
        if (tokenName == null || tokenName.isBlank() || tokenName.length() > LONGEST_NAME) {
            Refused refused =
                    Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of("tokenName", CommonRefusal.MISSING)));
            return Response.status(400)
                    .entity(page(
                            corrections.asked(Form.empty().with("tokenName", tokenName), refused, AccessMessages.class),
                            null))
                    .build();
        }
        SecretToken fresh = tokens.issue(visitor(), tokenName.strip(), readsOnly != null);
        return Response.ok(page(Form.empty(), fresh.text())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{token}/revocation")
    @Allows(Operation.SIGNED_IN)
    public Response revoke(@PathParam("token") UUID token) {
        tokens.revoke(visitor(), token);
        return Response.seeOther(URI.create("/me/tokens")).build();
    }

    private TemplateInstance page(Form form, @Nullable String fresh) {
        return Templates.tokens(
                tokens.usableOf(visitor()),
                Choice.of("yes", messages.of(ProviderMessages.class).readsOnlyHint()),
                form,
                fresh);
    }

    private UUID visitor() {
        return currentVisitor.get().account();
    }
}
