package no.nystart.programme.api;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.common.Refused;
import no.nystart.programme.template.Outline;
import no.nystart.programme.template.OutlineReader;
import no.nystart.programme.template.ProgrammeTemplate;
import no.nystart.programme.template.ProgrammeTemplates;
import no.nystart.register.intake.RegisterRefusal;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What leader programmes are made from, for programs. */
@Path("/api/v1/programme-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leader programme")
public class ProgrammeTemplateApi {

    /** A copy that is wanted. */
    @Schema(name = "TemplateCopy")
    public record Copy(
            @Schema(description = "The one to copy") @Nullable
            String template,

            @Schema(description = "Of the copy", examples = "LEAN i vår region") @Nullable
            String name) {}

    /** A template as sent. */
    @Schema(name = "TemplateBody")
    public record Body(
            @Nullable String name,

            @Schema(
                    description = "A gathering a line: week; day of the week; days; title",
                    examples = "1; 1; 4; Målprosess")
            @Nullable
            String gatheringLines,

            @Schema(description = "A phase a line: weeks; name", examples = "10; Grunnlag") @Nullable
            String phaseLines,

            @Schema(description = "Week numbers, counted from the start", examples = "9, 23, 41") @Nullable
            String individualWeeks,

            @Schema(examples = "17, 31, 46") @Nullable String teamWeeks,

            @Schema(type = SchemaType.INTEGER, examples = "1") @Nullable
            String readyAfter,

            @Schema(type = SchemaType.BOOLEAN) @Nullable String leanTask,

            @Schema(type = SchemaType.INTEGER, examples = "24") @Nullable
            String accreditedMonths) {}

    /** @param shipped whether it came with the product, so that nobody changes it */
    @Schema(name = "Template")
    public record View(UUID id, String name, boolean shipped, Outline outline) {

        static View of(ProgrammeTemplate template) {
            return new View(template.id(), template.name(), template.region().isEmpty(), template.outline());
        }
    }

    @Inject
    ProgrammeTemplates templates;

    @Inject
    SentFields sent;

    @Inject
    CurrentVisitor visitor;

    @GET
    @Allows(Operation.PROGRAMME_TEMPLATE_LIST)
    @Transactional
    public List<View> list() {
        return templates
                .of(visitor.get().scope(Operation.PROGRAMME_TEMPLATE_LIST).regions())
                .stream()
                .map(View::of)
                .toList();
    }

    /** A template of the region's own, which can be changed. */
    @POST
    @Idempotent
    @Allows(Operation.PROGRAMME_TEMPLATE_MAKE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "Copied")
    public Response copy(Copy body) {
        String region = visitor.get().scope(Operation.PROGRAMME_TEMPLATE_MAKE).regions().stream()
                .sorted()
                .findFirst()
                .orElseThrow(() -> Refused.because(RegisterRefusal.REGION_NOT_YOURS));
        OutlineReader.Copy copy = OutlineReader.copy(sent.of(body));
        ProgrammeTemplate made = templates.copy(
                region, copy.template(), copy.name(), visitor.get().account());
        return Response.created(URI.create("/api/v1/programme-templates/" + made.id()))
                .entity(View.of(made))
                .tag(new Revision(made.version()).etag())
                .build();
    }

    /** Replaces what a template of the region's own says. Needs {@code If-Match} with the version that was changed. */
    @PUT
    @Path("{template}")
    @Idempotent
    @Allows(Operation.PROGRAMME_TEMPLATE_CHANGE)
    @Transactional
    @APIResponseSchema(
            value = View.class,
            responseCode = "200",
            responseDescription = "Changed; the new version is in ETag")
    public Response change(
            @PathParam("template") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body body) {
        OutlineReader.Named named = OutlineReader.template(sent.of(body));
        ProgrammeTemplate changed = templates.change(
                id, ifMatch, named.name(), named.outline(), visitor.get().account());
        return Response.ok(View.of(changed))
                .tag(new Revision(changed.version()).etag())
                .build();
    }
}
