package no.nystart.programme.coaching.page;

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
import java.util.function.Consumer;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.programme.accreditation.CoachConfirmations;
import no.nystart.programme.coaching.CoachNotes;
import no.nystart.programme.coaching.CoachView;
import no.nystart.programme.coaching.Coaching;
import no.nystart.programme.coaching.CoachingReader;
import no.nystart.programme.coaching.Coachings;
import no.nystart.programme.coaching.LeaderGoal;
import no.nystart.programme.coaching.LeaderGoals;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** A coach's own sessions; before confidentiality is declared the way leads there. */
@Path("/coachings")
@Produces(MediaType.TEXT_HTML)
public class CoachPages {

    private static final int LONGEST_NOTE = 4000;

    /** @param confirmed those of whom a coach has said that they can guide to a certificate */
    record View(CoachView.Session session, List<LeaderGoal> goals, List<UUID> confirmed) {}

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance coachings(List<CoachView.Session> open, List<CoachView.Session> over);

        static native TemplateInstance coaching(View view, Form form);
    }

    @Inject
    Coachings coachings;

    @Inject
    CoachView views;

    @Inject
    CoachNotes notes;

    @Inject
    LeaderGoals goals;

    @Inject
    CoachConfirmations confirmations;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.COACHING_LIST)
    @Transactional
    public Response list() {
        List<CoachView.Session> all = views.of(coachings.ofCoach(self()));
        return Response.ok(Templates.coachings(
                        all.stream().filter(one -> one.coaching().isOpen()).toList(),
                        all.stream().filter(one -> !one.coaching().isOpen()).toList()))
                .build();
    }

    @GET
    @Path("{coaching}")
    @Allows(Operation.COACHING_SHOW)
    @Transactional
    public Response show(@PathParam("coaching") UUID id) {
        Coaching coaching = coachings.byId(id);
        return Response.ok(page(
                        id,
                        Form.empty()
                                .with("note", notes.of(id, self()).orElse(null))
                                .with("onDay", coaching.on())
                                .with("venue", coaching.venue())
                                .with("colleagues", 0)))
                .build();
    }

    @POST
    @Path("{coaching}/note")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.COACHING_HOLD)
    @Transactional
    public Response note(@PathParam("coaching") UUID id, MultivaluedMap<String, String> posted) {
        return step(id, posted, words().noted(), fields -> {
            Reading reading = new Reading(fields);
            String note = reading.text("note", LONGEST_NOTE);
            reading.refuseIfFaulty();
            notes.write(id, note, self());
        });
    }

    @POST
    @Path("{coaching}/holding")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.COACHING_HOLD)
    @Transactional
    public Response held(@PathParam("coaching") UUID id, MultivaluedMap<String, String> posted) {
        return step(
                id,
                posted,
                words().heldSaid(),
                fields -> coachings.held(id, CoachingReader.colleagues(fields), self()));
    }

    @POST
    @Path("{coaching}/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.COACHING_HOLD)
    @Transactional
    public Response move(@PathParam("coaching") UUID id, MultivaluedMap<String, String> posted) {
        return step(id, posted, words().movedSaid(), fields -> {
            CoachingReader.Move move = CoachingReader.move(fields);
            coachings.move(id, move.on(), move.venue(), self());
        });
    }

    @POST
    @Path("{coaching}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.COACHING_HOLD)
    @Transactional
    public Response cancel(@PathParam("coaching") UUID id, MultivaluedMap<String, String> posted) {
        return step(
                id,
                posted,
                words().cancelledSaid(),
                fields -> coachings.cancel(id, CoachingReader.why(fields), self()));
    }

    /** The coach finds that a leader of this session can guide to a certificate. */
    @POST
    @Path("{coaching}/confirmations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.COACHING_HOLD)
    @Transactional
    public Response confirm(@PathParam("coaching") UUID id, MultivaluedMap<String, String> posted) {
        return step(
                id,
                posted,
                words().confirmedSaid(),
                fields ->
                        confirmations.confirm(coachings.byId(id).participants(), fields.typed("participant"), self()));
    }

    private Response step(UUID id, MultivaluedMap<String, String> posted, String said, Consumer<Fields> step) {
        return steps.take(
                posted,
                CoachingMessages.class,
                () -> {
                    step.accept(Fields.of(posted));
                    return steps.done("/coachings/" + id, said);
                },
                form -> page(id, form));
    }

    private TemplateInstance page(UUID id, Form form) {
        Coaching coaching = coachings.byId(id);
        return Templates.coaching(
                new View(
                        views.of(List.of(coaching)).getFirst(),
                        goals.of(coaching.participants()),
                        confirmations.among(coaching.participants())),
                form);
    }

    private UUID self() {
        return visitor.get().account();
    }

    private CoachingMessages words() {
        return messages.of(CoachingMessages.class);
    }
}
