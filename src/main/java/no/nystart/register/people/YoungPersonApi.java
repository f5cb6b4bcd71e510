package no.nystart.register.people;

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
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Cost;
import no.nystart.access.Costs;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.register.codes.Status;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Young people, for programs. */
@Path("/api/v1/young-people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Register")
public class YoungPersonApi {

    /** What a search is for; in the body, because a name has no place in an address. */
    @Schema(name = "YoungPersonSearch")
    public record Search(
            @Nullable String text,
            @Nullable String office,
            @Nullable Status status,
            @Nullable Boolean inNoCohort,
            @Nullable String sort,
            @Nullable UUID after) {}

    @Inject
    YoungPeople youngPeople;

    @Inject
    YoungPersonList list;

    @Inject
    YoungPersonReader reader;

    @Inject
    Registrations registrations;

    @Inject
    CurrentVisitor currentVisitor;

    @Inject
    SentFields sent;

    /** Young people of the caller's offices, 50 at a time; {@code after} is the id that {@code next} named. */
    @GET
    @Allows(Operation.YOUNG_PERSON_LIST)
    public YoungPersonList.Page list(
            @RestQuery @Nullable String office,
            @RestQuery @Nullable Status status,
            @RestQuery @Nullable Boolean inNoCohort,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable UUID after) {
        return search(new Search(null, office, status, inNoCohort, sort, after));
    }

    /** The same, found by the beginning of a name or by a whole national id. */
    @POST
    @Path("search")
    @Costs(Cost.SEARCH)
    @Allows(Operation.YOUNG_PERSON_LIST)
    public YoungPersonList.Page search(Search search) {
        Set<String> own =
                currentVisitor.get().scope(Operation.YOUNG_PERSON_LIST).offices();
        return list.page(new YoungPersonFilter(
                search.office() == null ? own : own.contains(search.office()) ? Set.of(search.office()) : Set.of(),
                search.status(),
                Boolean.TRUE.equals(search.inNoCohort()),
                search.text() == null ? "" : search.text(),
                search.sort() == null ? "name" : search.sort(),
                search.after(),
                YoungPersonFilter.PAGE));
    }

    @GET
    @Path("{youngPerson}")
    @Allows(Operation.YOUNG_PERSON_SHOW)
    @Transactional
    @APIResponseSchema(
            value = YoungPersonView.class,
            responseCode = "200",
            responseDescription = "Its version is in ETag")
    public Response show(@PathParam("youngPerson") UUID id) {
        YoungPerson person = youngPeople.byId(id);
        return Response.ok(YoungPersonView.of(person, youngPeople.detailsOf(person)))
                .tag(new Revision(person.version()).etag())
                .build();
    }

    @POST
    @Idempotent
    @Allows(Operation.YOUNG_PERSON_REGISTER)
    @Transactional
    @APIResponseSchema(
            value = YoungPersonView.class,
            responseCode = "201",
            responseDescription = "Registered; its address is in Location")
    public Response register(YoungPersonBody body) {
        YoungPerson person = registrations.register(sent.of(body));
        return Response.created(URI.create("/api/v1/young-people/" + person.id()))
                .entity(YoungPersonView.of(person, youngPeople.detailsOf(person)))
                .tag(new Revision(person.version()).etag())
                .build();
    }

    /** Replaces what is registered. Needs {@code If-Match} with the version that was changed. */
    @PUT
    @Path("{youngPerson}")
    @Idempotent
    @Allows(Operation.YOUNG_PERSON_CHANGE)
    @Transactional
    @APIResponseSchema(
            value = YoungPersonView.class,
            responseCode = "200",
            responseDescription = "Changed; the new version is in ETag")
    public Response change(
            @PathParam("youngPerson") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            YoungPersonBody body) {
        YoungPerson person = youngPeople.byId(id);
        new Revision(person.version()).requireSeen(ifMatch);
        youngPeople.change(person, reader.change(sent.of(body)));
        return show(id);
    }
}
