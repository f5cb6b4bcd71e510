package no.nystart.placement.change.page;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.placement.change.Change;
import no.nystart.placement.change.ChangeKind;
import no.nystart.placement.change.ChangeProposal;
import no.nystart.placement.change.ChangeProposals;
import no.nystart.placement.change.ChangeReader;
import no.nystart.placement.change.Changes;
import no.nystart.placement.change.Consequences;
import no.nystart.placement.told.PlacementHead;
import no.nystart.placement.told.PlacementHeads;
import no.nystart.register.intake.Fields;
import no.nystart.web.Corrections;
import no.nystart.web.Flash;
import no.nystart.web.Form;
import no.nystart.web.Messages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One kind of change, in two steps: filled in, then looked at with what comes of it, and made. */
@Path("/placements/{placement}/changes/{kind}")
@Produces(MediaType.TEXT_HTML)
public class ChangePages {

    @CheckedTemplate(basePath = "placement")
    static class Templates {
        static native TemplateInstance change(PlacementHead head, ChangeKind kind, Form form, ChangeChoices choices);

        static native TemplateInstance changePreview(
                PlacementHead head, ChangeKind kind, Consequences consequences, Form form, ChangeChoices choices);
    }

    @Inject
    PlacementHeads heads;

    @Inject
    Changes changes;

    @Inject
    ChangeProposals proposals;

    @Inject
    ChangeChoices choices;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FieldClock clock;

    @Inject
    Corrections corrections;

    @Inject
    Messages messages;

    @Inject
    Flash flash;

    /** @param proposal what was proposed stands in the form then */
    @GET
    @Allows(Operation.PLACEMENT_CHANGE)
    public TemplateInstance fill(
            @PathParam("placement") UUID id, @PathParam("kind") ChangeKind kind, @RestQuery @Nullable UUID proposal) {
        PlacementHead head = heads.of(id);
        Form form = Form.empty().with("revision", head.revision()).with("on", clock.today());
        return Templates.change(
                head, kind, proposal == null ? form : proposed(form, proposals.byId(id, proposal)), choices);
    }

    private static Form proposed(Form form, ChangeProposal proposal) {
        Form filled = form.with("proposal", proposal.id())
                .with("ends", proposal.lastDay().orElse(null))
                .with("why", proposal.words());
        return proposal.from().map(day -> filled.with("on", day)).orElse(filled);
    }

    /** Step {@code confirm} makes it, {@code back} shows the form again, anything else what comes of it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PLACEMENT_CHANGE)
    public Response go(
            @PathParam("placement") UUID id,
            @PathParam("kind") ChangeKind kind,
            MultivaluedMap<String, String> posted) {
        Form form = Form.typed(posted);
        if ("back".equals(posted.getFirst("step"))) {
            return Response.ok(Templates.change(heads.of(id), kind, form, choices))
                    .build();
        }
        try {
            Change change = ChangeReader.read(kind, Fields.of(posted), clock.today());
            String seen = posted.getFirst("revision");
            UUID by = visitor.get().account();
            if (!"confirm".equals(posted.getFirst("step"))) {
                Consequences consequences = changes.preview(id, seen, change, by);
                return Response.ok(Templates.changePreview(heads.of(id), kind, consequences, form, choices))
                        .build();
            }
            changes.make(id, seen, change, by);
            flash.say(Flash.Kind.SUCCESS, messages.of(ChangeMessages.class).made(kind));
            return Response.seeOther(URI.create("/placements/" + id)).build();
        } catch (Refused refused) {
            return refused(id, kind, form, refused);
        }
    }

    /** What was typed stays; who saw an older revision sees the newer beside it and can go on from there. */
    private Response refused(UUID id, ChangeKind kind, Form form, Refused refused) {
        if (refused.refusal() == CommonRefusal.NOT_FOUND) {
            throw refused;
        }
        PlacementHead head = heads.of(id);
        Form asked = corrections
                .asked(form, refused, field -> choices.label(kind, field))
                .with("revision", head.revision());
        return Response.status(refused.refusal().status())
                .entity(Templates.change(head, kind, asked, choices))
                .build();
    }
}
