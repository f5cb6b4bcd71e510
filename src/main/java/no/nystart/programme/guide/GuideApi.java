package no.nystart.programme.guide;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Guides and their units, for programs. */
@Path("/api/v1/guides")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guides")
public class GuideApi {

    /** A guide as sent. */
    @Schema(name = "GuideBody")
    public record Body(
            @Nullable String name,

            @Schema(description = "GUIDE or COORDINATOR") @Nullable
            String kind,

            @Schema(description = "Where they sign in; absent for who does not") @Nullable
            String account,

            @Schema(type = SchemaType.INTEGER, description = "Of a full position") @Nullable
            String percent) {}

    /** A unit that gets a guide. */
    @Schema(name = "GuidedUnit")
    public record Unit(@Nullable UUID company) {}

    @Inject
    Guides guides;

    @Inject
    GuideList list;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    /** With what each has to do. */
    @GET
    @Allows(Operation.GUIDE_LIST)
    public List<GuideList.Line> list() {
        return list.of(visitor.get().scope(Operation.GUIDE_LIST).regions());
    }

    @POST
    @Idempotent
    @Allows(Operation.GUIDE_REGISTER)
    @Transactional
    @APIResponseSchema(value = GuideList.Line.class, responseCode = "201", responseDescription = "Registered")
    public Response register(Body body) {
        Fields fields = sent.of(body);
        String region = visitor.get().scope(Operation.GUIDE_REGISTER).regions().stream()
                .sorted()
                .findFirst()
                .orElseThrow();
        Guide guide = guides.register(
                region,
                GuideDetails.read(fields, account -> list.canGuide(region, account)),
                visitor.get().account());
        return Response.created(URI.create("/api/v1/guides/" + guide.id()))
                .entity(line(guide))
                .build();
    }

    @GET
    @Path("{guide}")
    @Allows(Operation.GUIDE_SHOW)
    @Transactional
    public GuideList.Line show(@PathParam("guide") UUID guide) {
        return line(guides.byId(guide));
    }

    @POST
    @Path("{guide}/units")
    @Idempotent
    @Allows(Operation.GUIDE_CHANGE)
    @Transactional
    @APIResponseSchema(value = GuideList.Line.class, responseCode = "200", responseDescription = "Assigned")
    public Response assign(@PathParam("guide") UUID guide, Unit body) {
        if (body.company() == null) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of("company", CommonRefusal.MISSING)));
        }
        guides.assign(guide, body.company(), visitor.get().account());
        return Response.ok(line(guides.byId(guide))).build();
    }

    @POST
    @Path("{guide}/units/{company}/release")
    @Idempotent
    @Allows(Operation.GUIDE_CHANGE)
    @Transactional
    @APIResponseSchema(value = GuideList.Line.class, responseCode = "200", responseDescription = "Released")
    public Response release(@PathParam("guide") UUID guide, @PathParam("company") UUID company) {
        guides.release(guide, company);
        return Response.ok(line(guides.byId(guide))).build();
    }

    /** The guide has no more to do with the programme; the units are free for others. */
    @POST
    @Path("{guide}/ending")
    @Idempotent
    @Allows(Operation.GUIDE_CHANGE)
    @Transactional
    @APIResponse(responseCode = "204", description = "Ended")
    public void end(@PathParam("guide") UUID guide) {
        guides.end(guide);
    }

    private GuideList.Line line(Guide guide) {
        return list.of(Set.of(guide.region())).stream()
                .filter(one -> one.id().equals(guide.id()))
                .findFirst()
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }
}
