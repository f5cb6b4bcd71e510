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

/** Erasing a leader of a company who has left. */
@Path("/privacy/leaders/{leader}/erasure")
@Produces(MediaType.TEXT_HTML)
public class LeaderErasurePages {

    @Inject
    People people;

    @Inject
    LeaverSteps steps;

    @GET
    @Allows(Operation.LEADER_ERASE)
    @Transactional
    public TemplateInstance show(@PathParam("leader") UUID leader) {
        return steps.page(leaver(leader), Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.LEADER_ERASE)
    public Response erase(@PathParam("leader") UUID leader, MultivaluedMap<String, String> posted) {
        LeaverSteps.Leaver leaver = leaver(leader);
        return steps.erase(leaver, Operation.LEADER_ERASE, posted);
    }

    private LeaverSteps.Leaver leaver(UUID leader) {
        return new LeaverSteps.Leaver(
                PersonKind.LEADER,
                leader,
                people.nameOf(PersonKind.LEADER, leader),
                steps.words().former(Former.LEADER),
                "/privacy/leaders/" + leader + "/erasure",
                "/companies/" + people.companyOf(leader));
    }
}
