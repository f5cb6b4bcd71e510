package no.nystart.improvement.indicator.page;

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
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.improvement.indicator.Indicators;
import no.nystart.improvement.indicator.SaidLevel;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a company is, its next step, and what would be excellent. */
@Path("/api/v1/companies/{company}/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public class IndicatorApi {

    /** How far somebody says that the company has come. */
    @Schema(name = "IndicatorSaid")
    public record Said(
            @Schema(description = "BEGUN, NEXT_STEP or EXCELLENT") @Nullable
            String level,

            @Schema(description = "What shows it") @Nullable String reason,

            @Schema(description = "What the company does next") @Nullable
            String nextStep) {}

    @Inject
    Indicators indicators;

    @Inject
    IndicatorRows rows;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    /** Those that the company's region uses, in the caller's language, with where the company was. */
    @GET
    @Allows(Operation.INDICATOR_SHOW)
    @Transactional
    public List<IndicatorRow> list(@PathParam("company") UUID company) {
        return rows.of(company);
    }

    /** Says how far the company has come with something that is not counted. */
    @POST
    @Path("{indicator}/readings")
    @Idempotent
    @Allows(Operation.INDICATOR_SAY)
    @Transactional
    @APIResponseSchema(
            value = IndicatorRow.class,
            responseCode = "201",
            responseDescription = "Said; the list is in Location")
    public Response say(@PathParam("company") UUID company, @PathParam("indicator") UUID indicator, Said body) {
        indicators.say(
                company, indicator, SaidLevel.read(sent.of(body)), visitor.get().account());
        IndicatorRow row = rows.of(company).stream()
                .filter(one -> one.id().equals(indicator))
                .findFirst()
                .orElseThrow();
        return Response.created(URI.create("/api/v1/companies/" + company + "/indicators"))
                .entity(row)
                .build();
    }
}
