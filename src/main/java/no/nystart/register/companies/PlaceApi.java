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

/** Places, for programs: under their company, and by their id. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Register")
public class PlaceApi {

    /** A place as sent. */
    @Schema(name = "PlaceBody")
    public record Body(
            @Schema(description = "The company's own name for it", examples = "sagbruk") @Nullable
            String code,

            @Schema(examples = "2216") @Nullable String postalCode,
            @Nullable String address,

            @Schema(description = "STYRK-08, four digits", examples = "8172") @Nullable
            String occupation,

            @Schema(examples = "Mate sagen, sortere og stable") @Nullable
            String tasks,

            @Nullable List<String> teaches,

            @Schema(type = SchemaType.INTEGER, examples = "2") @Nullable
            String seats,

            @Schema(format = "date", examples = "2027-02-01") @Nullable
            String opens,

            @Schema(format = "date", description = "Last day, included", examples = "2027-12-31") @Nullable
            String closes,

            @Schema(type = SchemaType.INTEGER, examples = "37") @Nullable
            String hoursPerWeek,

            @Schema(type = SchemaType.INTEGER, examples = "18") @Nullable
            String minAge,

            @Nullable List<String> licences,
            @Nullable List<String> certificates,
            @Schema(examples = "A2") @Nullable String norwegianLevel,

            @Schema(description = "Accommodations offered") @Nullable
            List<String> offers) {}

    /** A place as told. */
    @Schema(name = "Place")
    public record View(UUID id, UUID company, PlaceDetails details) {

        static View of(Place place) {
            return new View(place.id(), place.company(), place.details());
        }
    }

    /** @param next where the next page begins, or null at the end */
    @Schema(name = "PlacePage")
    public record Page(List<View> lines, @Nullable UUID next) {}

    private static final int PAGE = 50;

    @Inject
    Places places;

    @Inject
    CurrentVisitor currentVisitor;

    @Inject
    CompanyReader reader;

    @Inject
    SentFields sent;

    /** Places in the caller's reach, 50 at a time; {@code after} is the id that {@code next} named. */
    @GET
    @Path("places")
    @Allows(Operation.PLACE_LIST)
    @Transactional
    public Page list(@RestQuery @Nullable UUID after) {
        List<View> lines = places.page(currentVisitor.get().scope(Operation.PLACE_LIST), after, PAGE + 1).stream()
                .map(View::of)
                .toList();
        return lines.size() > PAGE
                ? new Page(
                        List.copyOf(lines.subList(0, PAGE)), lines.get(PAGE - 1).id())
                : new Page(lines, null);
    }

    @GET
    @Path("companies/{company}/places")
    @Allows(Operation.COMPANY_SHOW)
    public List<View> ofCompany(@PathParam("company") UUID company) {
        return places.ofCompany(company).stream().map(View::of).toList();
    }

    @POST
    @Path("companies/{company}/places")
    @Idempotent
    @Allows(Operation.COMPANY_CHANGE)
    @Transactional
    @APIResponseSchema(
            value = View.class,
            responseCode = "201",
            responseDescription = "Registered; its address is in Location")
    public Response register(@PathParam("company") UUID company, Body body) {
        Place place = places.register(company, reader.place(sent.of(body)));
        return Response.created(URI.create("/api/v1/places/" + place.id()))
                .entity(View.of(place))
                .tag(new Revision(place.version()).etag())
                .build();
    }

    @GET
    @Path("places/{place}")
    @Allows(Operation.PLACE_SHOW)
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Its version is in ETag")
    public Response show(@PathParam("place") UUID id) {
        Place place = places.byId(id);
        return Response.ok(View.of(place))
                .tag(new Revision(place.version()).etag())
                .build();
    }

    /** Replaces what is registered. Needs {@code If-Match} with the version that was changed. */
    @PUT
    @Path("places/{place}")
    @Idempotent
    @Allows(Operation.PLACE_CHANGE)
    @Transactional
    @APIResponseSchema(
            value = View.class,
            responseCode = "200",
            responseDescription = "Changed; the new version is in ETag")
    public Response change(@PathParam("place") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body body) {
        Place place = places.byId(id);
        new Revision(place.version()).requireSeen(ifMatch);
        places.change(place, reader.place(sent.of(body)));
        return show(id);
    }
}
