package no.nystart.privacy;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.web.Form;

/** Erasing whoever held an account for their work, and has left. */
@Path("/privacy/accounts/{account}/erasure")
@Produces(MediaType.TEXT_HTML)
public class AccountErasurePages {

    @Inject
    People people;

    @Inject
    LeaverSteps steps;

    @GET
    @Allows(Operation.ACCOUNT_ERASE)
    @Transactional
    public TemplateInstance show(@PathParam("account") UUID account) {
        return steps.page(leaver(account), Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.ACCOUNT_ERASE)
    public Response erase(@PathParam("account") UUID account, MultivaluedMap<String, String> posted) {
        LeaverSteps.Leaver leaver = leaver(account);
        return steps.erase(leaver, Operation.ACCOUNT_ERASE, posted);
    }

    private LeaverSteps.Leaver leaver(UUID account) {
        return new LeaverSteps.Leaver(
                PersonKind.ACCOUNT,
                account,
                people.nameOf(PersonKind.ACCOUNT, account),
                steps.words().former(people.formerly(account)),
                "/privacy/accounts/" + account + "/erasure",
                "/accounts/" + account);
    }
}
