package no.nystart.programme.visit;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import no.nystart.common.FieldClock;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Study visits, for programs. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Study visits")
public class VisitApi {

    /** An invitation as sent. */
    @Schema(name = "VisitInvitation")
    public record Invitation(
            @Nullable String theme,
            @Nullable String about,
            @Schema(format = "date") @Nullable String on,
            @Nullable String meetAt,
            @Schema(type = SchemaType.INTEGER) @Nullable String seats,

            @Schema(format = "date", description = "Last day to sign up, included") @Nullable
            String lastDay,

            @Schema(description = "A line for each point of the day, its time first") @Nullable
            List<String> programme) {}

    /** Who comes. */
    @Schema(name = "VisitSignUp")
    public record SignUp(
            @Schema(description = "Needed by who speaks for several") @Nullable
            String company,

            @Schema(description = "Ids of the company's leaders") @Nullable
            List<String> leaders,

            @Schema(description = "Names of colleagues") @Nullable
            List<String> others) {}

    /** What guests tell. */
    @Schema(name = "VisitTold")
    public record Told(
            @Nullable String company,
            @Nullable String saw,
            @Nullable String takeHome,

            @Schema(description = "At most five; each is told to the host's board") @Nullable
            List<String> suggestions) {}

    /** What comes of a suggestion. */
    @Schema(name = "VisitAnswer")
    public record Answer(
            @Schema(description = "TAKEN_UP, DONE or DECLINED") @Nullable
            String fate,

            @Nullable String words) {}

    /** That a visit is called off. */
    @Schema(name = "VisitCancellation")
    public record Cancellation(@Nullable String because) {}

    @Inject
    StudyVisits visits;

    @Inject
    VisitGuests guests;

    @Inject
    Suggestions suggestions;

    @Inject
    VisitList list;

    @Inject
    VisitViews views;

    @Inject
    FieldClock clock;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    /** Those of one's region: upcoming, open, untold, unanswered or past. */
    @GET
    @Path("visits")
    @Allows(Operation.VISIT_LIST)
    public List<VisitList.Line> list(@RestQuery @Nullable String shown) {
        return list.of(visitor.get(), ShownVisits.of(shown == null ? "" : shown));
    }

    @GET
    @Path("visits/{visit}")
    @Allows(Operation.VISIT_SHOW)
    @Transactional
    @APIResponseSchema(value = VisitView.class, responseCode = "200", responseDescription = "Its version is in ETag")
    public Response show(@PathParam("visit") UUID visit) {
        return shown(visit);
    }

    @POST
    @Path("companies/{company}/visits")
    @Idempotent
    @Allows(Operation.VISIT_INVITE)
    @Transactional
    @APIResponseSchema(value = VisitView.class, responseCode = "201", responseDescription = "Invited")
    public Response invite(@PathParam("company") UUID company, Invitation body) {
        StudyVisit visit = visits.invite(
                company,
                VisitInvitation.read(sent.of(body), clock.today()),
                visitor.get().account());
        return Response.created(URI.create("/api/v1/visits/" + visit.id()))
                .entity(views.of(visit.id(), visitor.get()))
                .tag(new Revision(visit.version()).etag())
                .build();
    }

    /** Needs {@code If-Match} with the version that was changed. */
    @PUT
    @Path("visits/{visit}")
    @Idempotent
    @Allows(Operation.VISIT_HOST)
    @Transactional
    @APIResponseSchema(value = VisitView.class, responseCode = "200", responseDescription = "Changed")
    public Response change(
            @PathParam("visit") UUID visit, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen, Invitation body) {
        visits.change(visit, seen, VisitInvitation.read(sent.of(body), clock.today()));
        return shown(visit);
    }

    @POST
    @Path("visits/{visit}/cancellation")
    @Idempotent
    @Allows(Operation.VISIT_HOST)
    @Transactional
    @APIResponseSchema(value = VisitView.class, responseCode = "200", responseDescription = "Called off")
    public Response cancel(@PathParam("visit") UUID visit, Cancellation body) {
        visits.cancel(
                visit, CallingOff.read(sent.of(body)).because(), visitor.get().account());
        return shown(visit);
    }

    @POST
    @Path("visits/{visit}/guests")
    @Idempotent
    @Allows(Operation.VISIT_GUEST)
    @Transactional
    @APIResponseSchema(value = VisitView.class, responseCode = "200", responseDescription = "Signed up")
    public Response signUp(@PathParam("visit") UUID visit, SignUp body) {
        guests.signUp(
                visit,
                GuestSide.of(visitor.get(), body.company()),
                WhoComes.read(sent.of(body)),
                visitor.get().account());
        return shown(visit);
    }

    @POST
    @Path("visits/{visit}/guests/{guest}/withdrawal")
    @Idempotent
    @Allows(Operation.VISIT_GUEST)
    @Transactional
    @APIResponseSchema(value = VisitView.class, responseCode = "200", responseDescription = "The seat is free again")
    public Response withdraw(@PathParam("visit") UUID visit, @PathParam("guest") UUID guest) {
        guests.withdraw(visit, visitor.get().companies(), guest, visitor.get().account());
        return shown(visit);
    }

    @POST
    @Path("visits/{visit}/feedback")
    @Idempotent
    @Allows(Operation.VISIT_GUEST)
    @Transactional
    @APIResponseSchema(value = VisitView.class, responseCode = "200", responseDescription = "Told")
    public Response tell(@PathParam("visit") UUID visit, Told body) {
        suggestions.tell(
                visit,
                GuestSide.of(visitor.get(), body.company()),
                GuestsTold.read(sent.of(body)),
                visitor.get().account());
        return shown(visit);
    }

    @POST
    @Path("visits/{visit}/suggestions/{suggestion}/answer")
    @Idempotent
    @Allows(Operation.VISIT_HOST)
    @Transactional
    @APIResponseSchema(value = VisitView.class, responseCode = "200", responseDescription = "Answered")
    public Response answer(@PathParam("visit") UUID visit, @PathParam("suggestion") UUID suggestion, Answer body) {
        HostAnswer answer = HostAnswer.read(sent.of(body));
        suggestions.answer(
                visit, suggestion, answer.fate(), answer.words(), visitor.get().account());
        return shown(visit);
    }

    private Response shown(UUID visit) {
        return Response.ok(views.of(visit, visitor.get()))
                .tag(new Revision(visits.byId(visit).version()).etag())
                .build();
    }
}
