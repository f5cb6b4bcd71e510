package no.nystart.improvement.indicator.page;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import java.util.stream.Stream;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.improvement.indicator.Indicator;
import no.nystart.improvement.indicator.Indicators;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which indicators a coordinator's region uses. */
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public class IndicatorChoiceApi {

    /** One of the region's own making. */
    @Schema(name = "OwnIndicatorBody")
    public record Body(
            @Nullable String name,

            @Schema(description = "What the next step is") @Nullable
            String nextMeans,

            @Schema(description = "What excellent is") @Nullable
            String excellentMeans) {}

    /**
     * An indicator as the region has it.
     *
     * @param own whether the region made it
     * @param counted whether events give it
     * @param used whether the region uses it
     */
    @Schema(name = "ChosenIndicator")
    public record View(UUID id, String name, boolean own, boolean counted, boolean used) {}

    @Inject
    Indicators indicators;

    @Inject
    IndicatorRows rows;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    /** Those that the region uses, then those that come along and that it does not. */
    @GET
    @Allows(Operation.INDICATOR_CHOOSE)
    @Transactional
    public List<View> list() {
        return Stream.concat(
                        indicators.usedIn(region()).stream().map(one -> view(one, true)),
                        indicators.leftOutIn(region()).stream().map(one -> view(one, false)))
                .toList();
    }

    @POST
    @Idempotent
    @Allows(Operation.INDICATOR_CHOOSE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "Added, and used from now on")
    public Response add(Body body) {
        Indicator added = indicators.add(region(), sent.of(body));
        return Response.created(URI.create("/api/v1/indicators"))
                .entity(view(added, true))
                .build();
    }

    /** The region uses it again; one that it uses stays used. */
    @PUT
    @Path("{indicator}/use")
    @Idempotent
    @Allows(Operation.INDICATOR_CHOOSE)
    @Transactional
    @APIResponse(responseCode = "204", description = "Used from now on")
    public void takeIn(@PathParam("indicator") UUID indicator) {
        indicators.takeIn(region(), indicator);
    }

    /** The region uses it no more; what was said of it stays. */
    @DELETE
    @Path("{indicator}/use")
    @Idempotent
    @Allows(Operation.INDICATOR_CHOOSE)
    @Transactional
    @APIResponse(responseCode = "204", description = "Used no more")
    public void leaveOut(@PathParam("indicator") UUID indicator) {
        indicators.leaveOut(region(), indicator);
    }

    private View view(Indicator one, boolean used) {
        return new View(
                one.id(), rows.name(one), one.region().isPresent(), one.scale().isPresent(), used);
    }

    /** A coordinator of several chooses for the first by its code. */
    private String region() {
        return visitor.get().scope(Operation.INDICATOR_CHOOSE).regions().stream()
                .sorted()
                .findFirst()
                .orElseThrow();
    }
}
