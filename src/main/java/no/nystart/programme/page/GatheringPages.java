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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.common.FieldClock;
import no.nystart.programme.attendance.Attendances;
import no.nystart.programme.attendance.GatheringSeat;
import no.nystart.programme.attendance.GatheringSeats;
import no.nystart.programme.attendance.ParticipantReader;
import no.nystart.programme.attendance.Roster;
import no.nystart.programme.course.Gathering;
import no.nystart.programme.course.GatheringMove;
import no.nystart.programme.course.Gatherings;
import no.nystart.programme.course.LeaderProgramme;
import no.nystart.programme.course.LeaderProgrammes;
import no.nystart.programme.course.ProgrammeReader;
import no.nystart.register.intake.Fields;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;
import org.jspecify.annotations.Nullable;

/** One gathering: when and where, who has a seat, who waits, and who came. */
@Path("/gatherings/{gathering}")
@Produces(MediaType.TEXT_HTML)
public class GatheringPages {

    /** A leader with a seat, a turn in the queue, or neither. */
    record Seated(Roster.Line line, @Nullable GatheringSeat seat) {

        public String label() {
            return line.name() + ", " + line.companyName();
        }

        /** In the queue. */
        public String turn() {
            return seat == null ? "" : seat.id().toString();
        }
    }

    /** @param begun whether who came can be noted */
    record View(
            LeaderProgramme programme,
            Gathering gathering,
            String revision,
            boolean begun,
            List<Seated> expected,
            List<Seated> signedUp,
            List<Seated> waiting,
            List<GatheringMove> moves) {

        public long taken() {
            return signedUp.size();
        }
    }

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance gathering(View view, List<Choice> choices, Form form);
    }

    @Inject
    Gatherings gatherings;

    @Inject
    LeaderProgrammes programmes;

    @Inject
    GatheringSeats seats;

    @Inject
    Attendances attendances;

    @Inject
    ParticipantReader reader;

    @Inject
    Roster roster;

    @Inject
    FieldClock clock;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.GATHERING_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("gathering") UUID id) {
        Gathering gathering = gatherings.byId(id);
        return page(
                id,
                Form.empty()
                        .with("startsOn", gathering.startsOn())
                        .with("endsOn", gathering.endsOn())
                        .with("venue", gathering.venue())
                        .with("seats", gathering.seats()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.GATHERING_CHANGE)
    @Transactional
    public Response change(@PathParam("gathering") UUID id, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                ProgrammeMessages.class,
                () -> {
                    gatherings.change(
                            id,
                            posted.getFirst("revision"),
                            ProgrammeReader.gathering(Fields.of(posted)),
                            visitor.get().account());
                    return steps.done("/gatherings/" + id, words().changed());
                },
                form -> page(id, form));
    }

    @POST
    @Path("attendance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.GATHERING_CHANGE)
    @Transactional
    public Response note(@PathParam("gathering") UUID id, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                ProgrammeMessages.class,
                () -> {
                    List<UUID> expected =
                            roster.at(id).stream().map(Roster.Line::leader).toList();
                    attendances.note(
                            id,
                            reader.attendance(Fields.of(posted), expected),
                            visitor.get().account());
                    return steps.done("/gatherings/" + id, words().attendanceSaved());
                },
                form -> page(id, form));
    }

    private TemplateInstance page(UUID id, Form form) {
        Gathering gathering = gatherings.byId(id);
        Map<UUID, GatheringSeat> seated =
                seats.of(id).stream().collect(Collectors.toMap(GatheringSeat::participant, Function.identity()));
        List<Seated> expected = roster.at(id).stream()
                .map(line -> new Seated(line, seated.get(line.participant())))
                .toList();
        return Templates.gathering(
                new View(
                        programmes.byId(gathering.programme()),
                        gathering,
                        new Revision(gathering.version()).etag().getValue(),
                        gathering.hasBegun(clock.today()),
                        expected,
                        in(expected, GatheringSeat.State.SIGNED_UP),
                        in(expected, GatheringSeat.State.WAITING).stream()
                                .sorted(Comparator.comparing(Seated::turn))
                                .toList(),
                        gatherings.movesOf(id)),
                List.of(
                        Choice.of(GatheringSeat.Attendance.ATTENDED, words().attended()),
                        Choice.of(GatheringSeat.Attendance.ABSENT, words().absent())),
                noted(form, expected));
    }

    private static List<Seated> in(List<Seated> expected, GatheringSeat.State state) {
        return expected.stream()
                .filter(one -> one.seat() != null && one.seat().state() == state)
                .toList();
    }

    /** What is noted already, where nothing else was typed. */
    private static Form noted(Form form, List<Seated> expected) {
        Form filled = form;
        for (Seated one : expected) {
            String field = one.line().leader().toString();
            if (filled.value(field).isEmpty() && one.seat() != null) {
                filled = filled.with(field, one.seat().attendance().orElse(null));
            }
        }
        return filled;
    }

    private ProgrammeMessages words() {
        return messages.of(ProgrammeMessages.class);
    }
}
