package no.nystart.register.companies;

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
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Mentoring leaders, for programs: under their company, and by their id. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Register")
public class LeaderApi {

    /** A leader as sent. */
    @Schema(name = "LeaderBody")
    public record Body(
            @Schema(description = "The company's own name for the leader", examples = "L1") @Nullable
            String code,

            @Schema(examples = "Rolig Sag") @Nullable String name,
            @Nullable String email,
            @Nullable String phone,

            @Schema(type = SchemaType.INTEGER, description = "Sum of follow-up needs at a time", examples = "4")
            @Nullable
            String capacity,

            @Schema(format = "date", examples = "2027-01-01") @Nullable
            String from,

            @Schema(format = "date", description = "Last day, included", examples = "2027-12-31") @Nullable
            String to,

            @Nullable List<String> languages,

            @Schema(description = "Ids or codes of the company's places") @Nullable
            List<String> places,

            @Schema(type = SchemaType.BOOLEAN) @Nullable String accredited,
            @Schema(type = SchemaType.BOOLEAN) @Nullable String ready) {}

    /** A leader as told. */
    @Schema(name = "Leader")
    public record View(UUID id, UUID company, LeaderDetails details) {

        static View of(MentoringLeader leader) {
            return new View(leader.id(), leader.company(), leader.details());
        }
    }

    /** @param next where the next page begins, or null at the end */
    @Schema(name = "LeaderPage")
    public record Page(List<View> lines, @Nullable UUID next) {}

    private static final int PAGE = 50;

    @Inject
    Leaders leaders;

    @Inject
    CurrentVisitor currentVisitor;

    @Inject
    CompanyReader reader;

    @Inject
    SentFields sent;

    /** Leaders in the caller's reach, 50 at a time; {@code after} is the id that {@code next} named. */
    @GET
    @Path("leaders")
    @Allows(Operation.LEADER_LIST)
    @Transactional
    public Page list(@RestQuery @Nullable UUID after) {
        List<View> lines = leaders.page(currentVisitor.get().scope(Operation.LEADER_LIST), after, PAGE + 1).stream()
                .map(View::of)
                .toList();
        return lines.size() > PAGE
                ? new Page(
                        List.copyOf(lines.subList(0, PAGE)), lines.get(PAGE - 1).id())
                : new Page(lines, null);
    }

    @GET
    @Path("companies/{company}/leaders")
    @Allows(Operation.COMPANY_SHOW)
    public List<View> ofCompany(@PathParam("company") UUID company) {
        return leaders.ofCompany(company).stream().map(View::of).toList();
    }

    @POST
    @Path("companies/{company}/leaders")
    @Idempotent
    @Allows(Operation.COMPANY_CHANGE)
    @Transactional
    @APIResponseSchema(
            value = View.class,
            responseCode = "201",
            responseDescription = "Registered; its address is in Location")
    public Response register(@PathParam("company") UUID company, Body body) {
        MentoringLeader leader = leaders.register(company, reader.leader(company, sent.of(body)));
        return Response.created(URI.create("/api/v1/leaders/" + leader.id()))
                .entity(View.of(leader))
                .tag(new Revision(leader.version()).etag())
                .build();
    }

    @GET
    @Path("leaders/{leader}")
    @Allows(Operation.LEADER_SHOW)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Its version is in ETag")
    public Response show(@PathParam("leader") UUID id) {
        MentoringLeader leader = leaders.byId(id);
        return Response.ok(View.of(leader))
                .tag(new Revision(leader.version()).etag())
                .build();
    }

    /** Replaces what is registered. Needs {@code If-Match} with the version that was changed. */
    @PUT
    @Path("leaders/{leader}")
    @Idempotent
    @Allows(Operation.LEADER_CHANGE)
    @Transactional
    @APIResponseSchema(
            value = View.class,
            responseCode = "200",
            responseDescription = "Changed; the new version is in ETag")
    public Response change(@PathParam("leader") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body body) {
        MentoringLeader leader = leaders.byId(id);
        new Revision(leader.version()).requireSeen(ifMatch);
        leaders.change(leader, reader.leader(leader.company(), sent.of(body)));
        return show(id);
    }
}
