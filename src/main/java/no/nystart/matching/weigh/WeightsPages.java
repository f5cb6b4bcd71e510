package no.nystart.matching.weigh;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Owner;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.compare.Supposed;
import no.nystart.matching.compare.SupposedPart;
import no.nystart.matching.model.WeightKey;
import no.nystart.matching.model.Weights;
import no.nystart.matching.run.DefaultWeights;
import no.nystart.matching.run.MatchingRun;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import no.nystart.web.Corrections;
import no.nystart.web.Flash;
import no.nystart.web.Form;
import no.nystart.web.Messages;
import org.jspecify.annotations.Nullable;

/** What weighs how much in a cohort's matching: shown, tried on the last run, and weighed otherwise. */
@Path("/cohorts/{cohort}/weights")
@Produces(MediaType.TEXT_HTML)
public class WeightsPages {

    @CheckedTemplate(basePath = "matching")
    static class Templates {
        static native TemplateInstance weights(
                Cohort cohort,
                List<Slider> sliders,
                Form form,
                String revision,
                boolean mayChange,
                Optional<MatchingRun> run,
                @Nullable Supposed effect,
                List<WeighingHistory.Line> history);
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

    @Inject
    Corrections corrections;

    @Inject
    Messages messages;

    @Inject
    Flash flash;

    @GET
    @Allows(Operation.COHORT_WEIGHTS_SHOW)
    public TemplateInstance show(@PathParam("cohort") UUID id) {
        return page(id, WeightsForm.filled(weighings.now(cohorts.byId(id))), revision(id), null);
    }

    /** Somebody else's weighing in between is shown beside what was typed, which is kept. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.COHORT_WEIGHTS_CHANGE)
    public Response weigh(@PathParam("cohort") UUID id, MultivaluedMap<String, String> posted) {
        try {
            Reading reading = new Reading(Fields.of(posted));
            Weights weights = WeightsForm.read(reading);
            String reason = reading.text(WeightsForm.REASON, WeightsForm.LONGEST_REASON);
            reading.refuseIfFaulty();
            weighings.weigh(
                    id,
                    posted.getFirst("revision"),
                    weights,
                    reason,
                    visitor.get().account());
            flash.say(Flash.Kind.SUCCESS, words().weighed());
            return Response.seeOther(URI.create("/cohorts/" + id + "/weights")).build();
        } catch (Refused refused) {
            return refused(id, posted, refused);
        }
    }

    /** Shows what these weights would have made of the last run; nothing is saved, and what was typed stays. */
    @POST
    @Path("effect")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.COHORT_WEIGHTS_CHANGE)
    public Response tryOut(@PathParam("cohort") UUID id, MultivaluedMap<String, String> posted) {
        try {
            Supposed effect = effects.ask(id, WeightsForm.read(Fields.of(posted)), visitor.get());
            return Response.ok(page(id, Form.typed(posted), seen(posted), effect))
                    .build();
        } catch (Refused refused) {
            return refused(id, posted, refused);
        }
    }

    /** The part of the page that a browser asks for again and again. */
    @GET
    @Path("effect/{question}")
    @Allows(Operation.COHORT_WEIGHTS_CHANGE)
    public TemplateInstance effect(@PathParam("cohort") UUID id, @PathParam("question") UUID question) {
        return SupposedPart.of(effects.asked(id, question, visitor.get()), poll(id, question));
    }

    private Response refused(UUID id, MultivaluedMap<String, String> posted, Refused refused) {
        boolean meanwhile = refused.refusal() == CommonRefusal.CHANGED_BY_SOMEBODY_ELSE;
        Form form = meanwhile
                ? Form.typed(posted).wrong("", "", words().weighedMeanwhile())
                : corrections.asked(Form.typed(posted), refused, this::label);
        return Response.status(refused.refusal().status())
                .entity(page(id, form, meanwhile ? revision(id) : seen(posted), null))
                .build();
    }

    private TemplateInstance page(UUID id, Form form, String revision, @Nullable Supposed effect) {
        Cohort cohort = cohorts.byId(id);
        Weights now = weighings.now(cohort);
        return Templates.weights(
                cohort,
                Arrays.stream(WeightKey.values())
                        .map(key -> Slider.of(key, defaults.get(), now))
                        .toList(),
                form,
                revision,
                visitor.get().may(Operation.COHORT_WEIGHTS_CHANGE, Owner.region(cohort.region())),
                effects.run(id),
                effect,
                history.of(id));
    }

    private String revision(UUID cohort) {
        return weighings.revision(cohort).etag().getValue();
    }

    private static String seen(MultivaluedMap<String, String> posted) {
        return Optional.ofNullable(posted.getFirst("revision")).orElse("");
    }

    static String poll(UUID cohort, UUID question) {
        return "/cohorts/" + cohort + "/weights/effect/" + question;
    }

    private String label(String field) {
        return WeightKey.of(field)
                .map(words()::weight)
                .orElseGet(() -> field.equals(WeightsForm.REASON) ? words().reason() : "");
    }

    private WeightMessages words() {
        return messages.of(WeightMessages.class);
    }
}
