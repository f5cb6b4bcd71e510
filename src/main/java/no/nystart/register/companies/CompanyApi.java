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
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.register.codes.Sector;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Companies, for programs. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Register")
public class CompanyApi {

    /** A company as sent; the organisation number counts at registration only. */
    @Schema(name = "CompanyBody")
    public record Body(
            @Schema(examples = "310000175") @Nullable String organisationNumber,

            @Schema(description = "Region, needed by who works in several", examples = "glamdal") @Nullable
            String region,

            @Schema(examples = "Trofast Bjørk Trelast AS") @Nullable
            String name,

            @Schema(description = "COMPANY or MUNICIPAL_UNIT", examples = "COMPANY") @Nullable
            String kind,

            @Schema(examples = "TIMBER") @Nullable String sector,

            @Schema(description = "MICRO, SMALL, MEDIUM or LARGE", examples = "MEDIUM") @Nullable
            String size,

            @Schema(examples = "Stødig Furu") @Nullable String contactName,
            @Nullable String contactEmail,
            @Nullable String contactPhone) {}

    /** A company as told. */
    @Schema(name = "Company")
    public record View(UUID id, String organisationNumber, String region, CompanyDetails details) {

        static View of(Company company) {
            return new View(company.id(), company.organisationNumber(), company.region(), company.details());
        }
    }

    @Inject
    Companies companies;

    @Inject
    CompanyList list;

    @Inject
    CompanyReader reader;

    @Inject
    CompanyRegistrations registrations;

    @Inject
    CurrentVisitor currentVisitor;

    @Inject
    SentFields sent;

    /** Companies in the caller's reach by name, 50 at a time; {@code after} is the id that {@code next} named. */
    @GET
    @Path("companies")
    @Allows(Operation.COMPANY_LIST)
    public CompanyList.Page list(
            @RestQuery @Nullable Sector sector, @RestQuery @Nullable String search, @RestQuery @Nullable UUID after) {
        return list.page(
                currentVisitor.get().scope(Operation.COMPANY_LIST), sector, search == null ? "" : search, after);
    }

    @GET
    @Path("companies/{company}")
    @Allows(Operation.COMPANY_SHOW)
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Its version is in ETag")
    public Response show(@PathParam("company") UUID id) {
        Company company = companies.byId(id);
        return Response.ok(View.of(company))
                .tag(new Revision(company.version()).etag())
                .build();
    }

    @POST
    @Path("companies")
    @Idempotent
    @Allows(Operation.COMPANY_REGISTER)
    @Transactional
    @APIResponseSchema(
            value = View.class,
            responseCode = "201",
            responseDescription = "Registered; its address is in Location")
    public Response register(Body body) {
        Company company = registrations.register(sent.of(body));
        return Response.created(URI.create("/api/v1/companies/" + company.id()))
                .entity(View.of(company))
                .tag(new Revision(company.version()).etag())
                .build();
    }

    /** Replaces what is registered. Needs {@code If-Match} with the version that was changed. */
    @PUT
    @Path("companies/{company}")
    @Idempotent
    @Allows(Operation.COMPANY_CHANGE)
    @Transactional
    @APIResponseSchema(
            value = View.class,
            responseCode = "200",
            responseDescription = "Changed; the new version is in ETag")
    public Response change(
            @PathParam("company") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body body) {
        Company company = companies.byId(id);
        new Revision(company.version()).requireSeen(ifMatch);
        companies.change(company, reader.change(sent.of(body)));
        return show(id);
    }
}
