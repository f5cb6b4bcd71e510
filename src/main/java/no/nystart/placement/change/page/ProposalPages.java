package no.nystart.placement.change.page;

import io.quarkus.qute.CheckedTemplate;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.matching.names.AccountNames;
import no.nystart.placement.change.ChangeProposal;
import no.nystart.placement.change.ChangeProposals;
import no.nystart.placement.change.ChangeReader;
import no.nystart.placement.change.Wish;
import no.nystart.placement.course.Viewer;
import no.nystart.placement.told.PlacementHead;
import no.nystart.placement.told.PlacementHeads;
import no.nystart.placement.told.Sides;
import no.nystart.register.intake.Fields;
import no.nystart.web.Flash;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Where a company, a leader or a young person proposes a change, and where the caseworker decides on it. */
@Path("/placements/{placement}/proposals")
@Produces(MediaType.TEXT_HTML)
public class ProposalPages {

    @CheckedTemplate(basePath = "placement")
    static class Templates {
        static native TemplateInstance proposals(
                UUID placement,
                Viewer side,
                PlacementHead head,
                Form form,
                List<ChangeProposal> own,
                UUID account,
                ChangeChoices choices);

        static native TemplateInstance proposal(
                PlacementHead head, ChangeProposal proposal, String by, boolean mayDecide, Form form);
    }

    @Inject
    ChangeProposals proposals;

    @Inject
    PlacementHeads heads;

    @Inject
    Sides sides;

    @Inject
    AccountNames accounts;

    @Inject
    ChangeChoices choices;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @Inject
    Flash flash;

    @GET
    @Allows(Operation.CHANGE_PROPOSE)
    @Transactional
    public TemplateInstance own(@PathParam("placement") UUID id) {
        return own(id, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.CHANGE_PROPOSE)
    public Response propose(@PathParam("placement") UUID id, MultivaluedMap<String, String> posted) {
        Supplier<Response> proposed = () -> {
            Wish wish = Wish.read(Fields.of(posted));
            proposals.propose(id, sides.of(visitor.get(), id), wish, account());
            return steps.done(
                    "/placements/" + id + "/proposals",
                    messages.of(ChangeMessages.class).proposed());
        };
        return steps.take(posted, ChangeMessages.class, proposed, form -> own(id, form));
    }

    @POST
    @Path("{proposal}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.CHANGE_PROPOSE)
    public Response withdraw(@PathParam("placement") UUID id, @PathParam("proposal") UUID proposal) {
        proposals.withdraw(id, proposal, account());
        flash.say(Flash.Kind.SUCCESS, messages.of(ChangeMessages.class).withdrawn());
        return Response.seeOther(URI.create("/placements/" + id + "/proposals")).build();
    }

    private TemplateInstance own(UUID id, Form form) {
        Viewer side = sides.of(visitor.get(), id);
        return Templates.proposals(id, side, heads.of(id), form, proposals.of(id, side), account(), choices);
    }

    @GET
    @Path("{proposal}")
    @Allows(Operation.PLACEMENT_SHOW)
    @Transactional
    public TemplateInstance decide(@PathParam("placement") UUID id, @PathParam("proposal") UUID proposal) {
        return one(id, proposal, Form.empty());
    }

    /** Of what needs no form: days off. */
    @POST
    @Path("{proposal}/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PLACEMENT_CHANGE)
    public Response approve(@PathParam("placement") UUID id, @PathParam("proposal") UUID proposal) {
        proposals.approveAlone(id, proposal, account());
        flash.say(Flash.Kind.SUCCESS, messages.of(ChangeMessages.class).approvedDone());
        return Response.seeOther(URI.create("/placements/" + id)).build();
    }

    @POST
    @Path("{proposal}/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PLACEMENT_CHANGE)
    public Response decline(
            @PathParam("placement") UUID id,
            @PathParam("proposal") UUID proposal,
            MultivaluedMap<String, String> posted) {
        Supplier<Response> declined = () -> {
            proposals.decline(id, proposal, ChangeReader.answer(Fields.of(posted)), account());
            return steps.done(
                    "/placements/" + id, messages.of(ChangeMessages.class).declinedDone());
        };
        return steps.take(posted, ChangeMessages.class, declined, form -> one(id, proposal, form));
    }

    private TemplateInstance one(UUID id, UUID proposal, Form form) {
        ChangeProposal asked = proposals.byId(id, proposal);
        return Templates.proposal(
                heads.of(id),
                asked,
                accounts.of(asked.proposed().by()),
                asked.waits() && visitor.get().may(Operation.PLACEMENT_CHANGE),
                form);
    }

    private UUID account() {
        return visitor.get().account();
    }
}
