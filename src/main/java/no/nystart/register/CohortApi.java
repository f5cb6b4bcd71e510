package no.nystart.register;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.common.Refused;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.CohortReader;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.register.intake.RegisterRefusal;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Cohorts, for programs: dates and numbers, nobody's name. */
@Path("/api/v1/cohorts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Register")
public class CohortApi {

    /** A cohort as sent. */
    @Schema(name = "CohortBody")
    public record Body(
            @Schema(examples = "Ny start! Glåmdal 2027") @Nullable
            String name,

            @Schema(format = "date", examples = "2027-02-01") @Nullable
            String placementStart,

            @Schema(type = SchemaType.INTEGER, examples = "6") @Nullable
            String minMonths,

            @Schema(type = SchemaType.INTEGER, examples = "8") @Nullable
            String maxMonths) {}

    /** A cohort as a line of a list. */
    @Schema(name = "CohortLine")
    public record Line(UUID id, String region, String name, LocalDate placementStart, int minMonths, int maxMonths) {

        static Line of(Cohort cohort) {
            return new Line(
                    cohort.id(),
                    cohort.region(),
                    cohort.details().name(),
                    cohort.details().placementStart(),
                    cohort.details().minMonths(),
                    cohort.details().maxMonths());
        }
    }

    /** A cohort as told. */
    @Schema(name = "Cohort")
    public record View(
            Line cohort,
            List<CohortSummary.AtOffice> offices,
            List<CohortSummary.OfCompany> companies,
            int seats,
            int seatsLeft,
            long leaders,
            long leadersReady) {}

    @Inject
    Cohorts cohorts;

    @Inject
    CohortSummaries summaries;

    @Inject
    CurrentVisitor currentVisitor;

    @Inject
    SentFields sent;

    @GET
    @Allows(Operation.COHORT_LIST)
    public List<Line> list() {
        return currentVisitor.get().scope(Operation.COHORT_LIST).regions().stream()
                .sorted()
                .flatMap(region -> cohorts.ofRegion(region).stream())
                .map(Line::of)
                .toList();
    }

    @GET
    @Path("{cohort}")
    @Allows(Operation.COHORT_SHOW)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Its version is in ETag")
    public Response show(@PathParam("cohort") UUID id) {
        CohortSummary summary = summaries.of(id);
        return Response.ok(new View(
                        Line.of(summary.cohort()),
                        summary.offices(),
                        summary.companies(),
                        summary.seats(),
                        summary.seatsLeft(),
                        summary.leaders(),
                        summary.leadersReady()))
                .tag(new Revision(summary.cohort().version()).etag())
                .build();
    }

    @POST
    @Idempotent
    @Allows(Operation.COHORT_REGISTER)
    @Transactional
    @APIResponseSchema(
            value = Line.class,
            responseCode = "201",
            responseDescription = "Registered; its address is in Location")
    public Response register(Body body) {
        String region = currentVisitor.get().scope(Operation.COHORT_REGISTER).regions().stream()
                .sorted()
                .findFirst()
                .orElseThrow(() -> Refused.because(RegisterRefusal.REGION_NOT_YOURS));
        Cohort cohort = cohorts.register(region, CohortReader.read(sent.of(body)));
        return Response.created(URI.create("/api/v1/cohorts/" + cohort.id()))
                .entity(Line.of(cohort))
                .tag(new Revision(cohort.version()).etag())
                .build();
    }

    /** Replaces what is decided. Needs {@code If-Match} with the version that was changed. */
    @PUT
    @Path("{cohort}")
    @Idempotent
    @Allows(Operation.COHORT_CHANGE)
    @Transactional
    @APIResponseSchema(
            value = View.class,
            responseCode = "200",
            responseDescription = "Changed; the new version is in ETag")
    public Response change(@PathParam("cohort") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body body) {
        Cohort cohort = cohorts.byId(id);
        new Revision(cohort.version()).requireSeen(ifMatch);
        cohorts.change(cohort, CohortReader.read(sent.of(body)));
        return show(id);
    }
}
