package no.nystart.matching.weigh;

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
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.matching.compare.SupposedView;
import no.nystart.matching.model.WeightKey;
import no.nystart.matching.model.Weights;
import no.nystart.matching.run.DefaultWeights;
import no.nystart.matching.run.WeightNames;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The weights of a cohort, for programs. */
@Path("/api/v1/cohorts/{cohort}/weights")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class WeightsApi {

    /** Other weights, and why. */
    @Schema(name = "WeightsBody")
    public record Body(
            @Schema(description = "By name; what is left out has its default") @Nullable
            Map<String, Integer> weights,

            @Schema(description = "Needed to save, not to try out", examples = "The last cohort travelled too far.")
            @Nullable
            String reason) {}

    /** Weights now, by default and before. */
    @Schema(name = "CohortWeights")
    public record View(Map<String, Integer> weights, Map<String, Integer> defaults, List<Weighed> history) {}

    /** A time they were changed. */
    @Schema(name = "Weighing")
    public record Weighed(
            Instant at,
            @Schema(examples = "Samlende Koordinator") String by,
            String reason,

            @Schema(description = "What was changed then, to what")
            Map<String, Integer> changed) {

        static Weighed of(WeighingHistory.Line line) {
            Map<String, Integer> changed = new HashMap<>();
            line.changes().forEach(one -> changed.put(one.weight().key(), one.after()));
            return new Weighed(line.at(), line.by(), line.reason(), changed);
        }
    }

    @Inject
    Weighings weighings;

    @Inject
    WeighingHistory history;

    @Inject
    WeightsEffects effects;

    @Inject
    DefaultWeights defaults;

    @Inject
    Cohorts cohorts;

    @Inject
    CurrentVisitor visitor;

    @GET
    @Allows(Operation.COHORT_WEIGHTS_SHOW)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Their version is in ETag")
    public Response show(@PathParam("cohort") UUID cohort) {
        return Response.ok(new View(
                        WeightNames.of(weighings.now(cohorts.byId(cohort))),
                        WeightNames.of(defaults.get()),
                        history.of(cohort).stream().map(Weighed::of).toList()))
                .tag(weighings.revision(cohort).etag())
                .build();
    }

    /** Weighs from the next run on. Needs {@code If-Match} with the version that was changed. */
    @PUT
    @Idempotent
    @Allows(Operation.COHORT_WEIGHTS_CHANGE)
    @Transactional
    @APIResponseSchema(
            value = View.class,
            responseCode = "200",
            responseDescription = "Weighed; the new version is in ETag")
    public Response weigh(
            @PathParam("cohort") UUID cohort, @HeaderParam("If-Match") @Nullable String ifMatch, Body body) {
        Reading reading = new Reading(fields(body));
        Weights weights = read(reading, body);
        String reason = reading.text(WeightsForm.REASON, WeightsForm.LONGEST_REASON);
        reading.refuseIfFaulty();
        weighings.weigh(cohort, ifMatch, weights, reason, visitor.get().account());
        return show(cohort);
    }

    /** Works out what these weights would have made of the cohort's last run; nothing is saved. */
    @POST
    @Path("effects")
    @Idempotent
    @Allows(Operation.COHORT_WEIGHTS_CHANGE)
    @APIResponseSchema(
            value = SupposedView.class,
            responseCode = "202",
            responseDescription = "Asked, or asked before; its address is in Location")
    public Response tryOut(@PathParam("cohort") UUID cohort, Body body) {
        Reading reading = new Reading(fields(body));
        Weights weights = read(reading, body);
        reading.refuseIfFaulty();
        SupposedView effect = SupposedView.of(effects.ask(cohort, weights, visitor.get()));
        return Response.accepted(effect)
                .location(URI.create("/api/v1/cohorts/" + cohort + "/weights/effects/" + effect.id()))
                .build();
    }

    @GET
    @Path("effects/{question}")
    @Allows(Operation.COHORT_WEIGHTS_CHANGE)
    @APIResponseSchema(
            value = SupposedView.class,
            responseCode = "200",
            responseDescription = "How far it has come, and then what it would have been")
    public SupposedView effect(@PathParam("cohort") UUID cohort, @PathParam("question") UUID question) {
        return SupposedView.of(effects.asked(cohort, question, visitor.get()));
    }

    private Fields fields(Body body) {
        Map<String, Object> fields = new HashMap<>(WeightNames.of(defaults.get()));
        if (body.weights() != null) {
            fields.putAll(body.weights());
        }
        if (body.reason() != null) {
            fields.put(WeightsForm.REASON, body.reason());
        }
        return Fields.of(fields);
    }

    private static Weights read(Reading reading, Body body) {
        if (body.weights() != null) {
            body.weights().keySet().stream()
                    .filter(name -> WeightKey.of(name).isEmpty())
                    .sorted()
                    .forEach(name -> reading.fault(name, CommonRefusal.UNKNOWN_FIELD));
        }
        return WeightsForm.read(reading);
    }
}
