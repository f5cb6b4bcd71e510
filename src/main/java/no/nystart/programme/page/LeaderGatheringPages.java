package no.nystart.programme.page;

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
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.programme.attendance.Joining;
import no.nystart.programme.attendance.ParticipantReader;
import no.nystart.register.intake.Fields;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;
import no.nystart.web.VisitorLanguage;
import no.nystart.web.Written;

/** One gathering as one leader meets it: a seat, giving it up, or making good that it was missed. */
@Path("/leaders/{leader}/programme/gatherings/{gathering}")
@Produces(MediaType.TEXT_HTML)
public class LeaderGatheringPages {

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance leaderGathering(
                OwnCourse.View view, OwnCourse.Step step, List<Choice> others, boolean mayAgree, Form form);
    }

    @Inject
    OwnCourse course;

    @Inject
    Joining joining;

    @Inject
    ParticipantReader reader;

    @Inject
    VisitorLanguage language;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.LEADER_PROGRAMME_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("leader") UUID leader, @PathParam("gathering") UUID gathering) {
        return page(leader, gathering, Form.empty());
    }

    @POST
    @Path("seat")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.LEADER_PROGRAMME_JOIN)
    @Transactional
    public Response signUp(
            @PathParam("leader") UUID leader,
            @PathParam("gathering") UUID gathering,
            MultivaluedMap<String, String> posted) {
        return step(leader, gathering, posted, () -> switch (joining.signUp(leader, gathering, account())
                .state()) {
            case WAITING -> words().onWaitingList();
            case SIGNED_UP, CANCELLED -> words().signedUpNow();
        });
    }

    @POST
    @Path("cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.LEADER_PROGRAMME_JOIN)
    @Transactional
    public Response cancel(
            @PathParam("leader") UUID leader,
            @PathParam("gathering") UUID gathering,
            MultivaluedMap<String, String> posted) {
        return step(leader, gathering, posted, () -> {
            joining.cancel(
                    leader, reader.seatGivenUp(Fields.of(posted).with("gathering", gathering.toString())), account());
            return words().cancelled();
        });
    }

    /** A seat at another gathering in place of one that was missed. */
    @POST
    @Path("catch-up-seat")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.LEADER_PROGRAMME_JOIN)
    @Transactional
    public Response catchUpAt(
            @PathParam("leader") UUID leader,
            @PathParam("gathering") UUID gathering,
            MultivaluedMap<String, String> posted) {
        return step(leader, gathering, posted, () -> {
            joining.catchUpAt(
                    leader, reader.instead(Fields.of(posted).with("missed", gathering.toString())), account());
            return words().catchUpAgreed();
        });
    }

    @POST
    @Path("catch-up-task")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.LEADER_CATCH_UP)
    @Transactional
    public Response agree(
            @PathParam("leader") UUID leader,
            @PathParam("gathering") UUID gathering,
            MultivaluedMap<String, String> posted) {
        return step(leader, gathering, posted, () -> {
            joining.agree(leader, reader.task(Fields.of(posted).with("missed", gathering.toString())), account());
            return words().agreed();
        });
    }

    @POST
    @Path("catch-up-task/doing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.LEADER_CATCH_UP)
    @Transactional
    public Response done(
            @PathParam("leader") UUID leader,
            @PathParam("gathering") UUID gathering,
            MultivaluedMap<String, String> posted) {
        return step(leader, gathering, posted, () -> {
            joining.done(leader, reader.missed(Fields.of(posted).with("missed", gathering.toString())), account());
            return words().markedDone();
        });
    }

    private Response step(UUID leader, UUID gathering, MultivaluedMap<String, String> posted, Supplier<String> taken) {
        return steps.take(
                posted,
                ProgrammeMessages.class,
                () -> steps.done("/leaders/" + leader + "/programme", taken.get()),
                form -> page(leader, gathering, form));
    }

    private TemplateInstance page(UUID leader, UUID gathering, Form form) {
        OwnCourse.View view = course.of(leader);
        OwnCourse.In in = view.in().stream()
                .filter(one -> one.step(gathering).isPresent())
                .findFirst()
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        return Templates.leaderGathering(
                view,
                in.step(gathering).orElseThrow(),
                in.others().stream()
                        .map(other -> new Choice(
                                other.id().toString(),
                                other.title(),
                                Written.inWords(other.startsOn(), language.get().locale()) + ", " + other.venue()))
                        .toList(),
                visitor.get().may(Operation.LEADER_CATCH_UP),
                form);
    }

    private UUID account() {
        return visitor.get().account();
    }

    private ProgrammeMessages words() {
        return messages.of(ProgrammeMessages.class);
    }
}
