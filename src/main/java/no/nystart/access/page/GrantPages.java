package no.nystart.access.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Grants;
import no.nystart.access.Operation;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Giving roles and taking them, with a reason; they hold from the next request. */
@Path("/accounts/{account}/grants")
@Produces(MediaType.TEXT_HTML)
public class GrantPages {

    @Inject
    Grants grants;

    @Inject
    AccountView view;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.ACCOUNT_CHANGE)
    public Response give(@PathParam("account") UUID account, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                AccessMessages.class,
                () -> {
                    GrantForm asked = new GrantForm(posted);
                    grants.give(account, asked.grant(), asked.reason(), visitor.get());
                    return steps.done("/accounts/" + account, words().granted());
                },
                form -> view.page(account, form, null));
    }

    @GET
    @Path("{grant}/revocation")
    @Allows(Operation.ACCOUNT_CHANGE)
    public TemplateInstance ask(@PathParam("account") UUID account, @PathParam("grant") UUID grant) {
        return view.revocation(account, grant, Form.empty());
    }

    @POST
    @Path("{grant}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.ACCOUNT_CHANGE)
    public Response take(
            @PathParam("account") UUID account, @PathParam("grant") UUID grant, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                AccessMessages.class,
                () -> {
                    String why = Objects.requireNonNullElse(posted.getFirst("revokedReason"), "");
                    grants.take(account, grant, why, visitor.get());
                    return steps.done("/accounts/" + account, words().revoked());
                },
                form -> view.revocation(account, grant, form));
    }

    private AccessMessages words() {
        return messages.of(AccessMessages.class);
    }
}
