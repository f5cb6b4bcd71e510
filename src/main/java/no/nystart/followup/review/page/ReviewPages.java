package no.nystart.followup.review.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.followup.review.MinutesWritten;
import no.nystart.followup.review.OwnPart;
import no.nystart.followup.review.ReviewCase;
import no.nystart.followup.review.ReviewCases;
import no.nystart.followup.review.Reviews;
import no.nystart.followup.review.View;
import no.nystart.followup.review.ViewRead;
import no.nystart.followup.words.VoiceChoices;
import no.nystart.register.intake.Fields;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;
import org.jspecify.annotations.Nullable;

/** One review: each of the three writes, reads, agrees and does their part of it on the same page. */
@Path("/placements/{placement}/reviews/{slot}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ReviewPages {

    @CheckedTemplate(basePath = "followup")
    static class Templates {
        static native TemplateInstance review(
                ReviewCase review, Form form, VoiceChoices choices, List<Integer> stepNumbers);
    }

    @Inject
    Reviews reviews;

    @Inject
    ReviewCases cases;

    @Inject
    OwnPart ownPart;

    @Inject
    VoiceChoices choices;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Consumes(MediaType.WILDCARD)
    @Allows(Operation.REVIEW_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("placement") UUID placement, @PathParam("slot") String slot) {
        ReviewCase review = cases.of(placement, slot, visitor.get());
        return page(review, filled(review));
    }

    @POST
    @Path("contribution")
    @Allows(Operation.REVIEW_CONTRIBUTE)
    public Response write(
            @PathParam("placement") UUID placement,
            @PathParam("slot") String slot,
            MultivaluedMap<String, String> posted) {
        return step(placement, slot, posted, () -> {
            ownPart.write(placement, slot, Fields.of(posted), posted.getFirst("revision"), visitor.get());
            return words().viewSaved();
        });
    }

    @POST
    @Path("beginning")
    @Allows(Operation.REVIEW_LEAD)
    public Response begin(
            @PathParam("placement") UUID placement,
            @PathParam("slot") String slot,
            MultivaluedMap<String, String> posted) {
        return step(placement, slot, posted, () -> {
            reviews.begin(placement, slot, visitor.get().account());
            return words().begun();
        });
    }

    @POST
    @Path("minutes")
    @Allows(Operation.REVIEW_LEAD)
    public Response minutes(
            @PathParam("placement") UUID placement,
            @PathParam("slot") String slot,
            MultivaluedMap<String, String> posted) {
        return step(placement, slot, posted, () -> {
            reviews.write(
                    placement,
                    slot,
                    MinutesWritten.read(Fields.of(posted)),
                    posted.getFirst("revision"),
                    visitor.get().account());
            return words().minutesSaved();
        });
    }

    @POST
    @Path("answers")
    @Allows(Operation.REVIEW_CONTRIBUTE)
    public Response answer(
            @PathParam("placement") UUID placement,
            @PathParam("slot") String slot,
            MultivaluedMap<String, String> posted) {
        return step(placement, slot, posted, () -> {
            boolean agrees = ownPart.answer(placement, slot, Fields.of(posted), visitor.get());
            return agrees ? words().agreed() : words().objected();
        });
    }

    @POST
    @Path("steps/{step}/doing")
    @Allows(Operation.REVIEW_CONTRIBUTE)
    public Response done(
            @PathParam("placement") UUID placement,
            @PathParam("slot") String slot,
            @PathParam("step") UUID step,
            MultivaluedMap<String, String> posted) {
        return step(placement, slot, posted, () -> {
            ownPart.done(placement, step, visitor.get());
            return words().stepDone();
        });
    }

    /** What was typed stays where it is refused, also when somebody else was quicker. */
    private Response step(UUID placement, String slot, MultivaluedMap<String, String> posted, Supplier<String> taken) {
        return steps.take(
                posted,
                this::label,
                () -> steps.done("/placements/" + placement + "/reviews/" + slot, taken.get()),
                form -> page(cases.of(placement, slot, visitor.get()), form));
    }

    private String label(String field) {
        ReviewMessages words = words();
        return switch (field.replaceAll("[0-9]+$", "")) {
            case "score" -> words.score();
            case "works" -> words.works();
            case "hard" -> words.hard();
            case "minutes" -> words.minutes();
            case "heldOn" -> words.heldOn();
            case "what" -> words.what();
            case "owner" -> words.owner();
            case "due" -> words.due();
            case "objection" -> words.objection();
            default -> "";
        };
    }

    /** What the visitor has written, and the minutes as they stand. */
    private static Form filled(ReviewCase review) {
        Form form = Form.empty().with("heldOn", review.today()).with("minutes", review.minutes());
        @Nullable View mine = review.mine();
        if (mine != null) {
            form = form.with("score", mine.score()).with("works", mine.works()).with("hard", mine.hard());
            for (var goal : mine.goals().entrySet()) {
                form = form.with(ViewRead.GOAL + goal.getKey(), goal.getValue());
            }
        }
        return form;
    }

    private TemplateInstance page(ReviewCase review, Form form) {
        return Templates.review(
                review,
                form,
                choices,
                IntStream.rangeClosed(1, MinutesWritten.STEPS).boxed().toList());
    }

    private ReviewMessages words() {
        return messages.of(ReviewMessages.class);
    }
}
