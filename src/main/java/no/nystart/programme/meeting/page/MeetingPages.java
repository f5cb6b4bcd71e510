package no.nystart.programme.meeting.page;

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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.FieldClock;
import no.nystart.programme.meeting.ArrangedMeeting;
import no.nystart.programme.meeting.InformationMeeting;
import no.nystart.programme.meeting.MeetingGuest;
import no.nystart.programme.meeting.Meetings;
import no.nystart.programme.meeting.WhoCame;
import no.nystart.register.companies.Companies;
import no.nystart.register.intake.Fields;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Information meetings: arranging one, and noting who came and what they signed up for. */
@Path(MeetingPages.PATH)
@Produces(MediaType.TEXT_HTML)
public class MeetingPages {

    static final String PATH = "/information-meetings";

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance meetings(List<Meetings.Line> lines, LocalDate today);

        static native TemplateInstance meetingForm(List<Choice> units, Form form);

        static native TemplateInstance meeting(
                InformationMeeting meeting, boolean hasBeen, List<MeetingGuest> guests, List<Choice> wishes, Form form);
    }

    @Inject
    Meetings meetings;

    @Inject
    Companies companies;

    @Inject
    FieldClock clock;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.MEETING_LIST)
    public TemplateInstance list() {
        return Templates.meetings(
                meetings.of(visitor.get().scope(Operation.MEETING_LIST).regions()), clock.today());
    }

    @GET
    @Path("new")
    @Allows(Operation.MEETING_ARRANGE)
    public TemplateInstance form() {
        return arranging(Form.empty().with("begins", "14.00"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.MEETING_ARRANGE)
    public Response arrange(MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                MeetingMessages.class,
                () -> {
                    InformationMeeting meeting = meetings.arrange(
                            region(),
                            ArrangedMeeting.read(Fields.of(posted), id -> meetings.unit(region(), id)),
                            visitor.get().account());
                    return steps.done(PATH + "/" + meeting.id(), words().arranged());
                },
                this::arranging);
    }

    @GET
    @Path("{meeting}")
    @Allows(Operation.MEETING_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("meeting") UUID meeting) {
        return page(meeting, Form.empty());
    }

    @POST
    @Path("{meeting}/guests")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.MEETING_CHANGE)
    public Response note(@PathParam("meeting") UUID meeting, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                MeetingMessages.class,
                () -> {
                    meetings.note(
                            meeting,
                            WhoCame.read(Fields.of(posted)),
                            visitor.get().account());
                    return steps.done(PATH + "/" + meeting, words().noted());
                },
                form -> page(meeting, form));
    }

    private String region() {
        return visitor.get().scope(Operation.MEETING_ARRANGE).regions().stream()
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private TemplateInstance arranging(Form form) {
        return Templates.meetingForm(
                companies.inRegions(Set.of(region())).stream()
                        .map(unit -> Choice.of(unit.id(), unit.name()))
                        .toList(),
                form);
    }

    private TemplateInstance page(UUID id, Form form) {
        InformationMeeting meeting = meetings.byId(id);
        return Templates.meeting(
                meeting,
                meeting.hasBeen(clock.today()),
                meetings.guests(id),
                Arrays.stream(WhoCame.SignedUpFor.values())
                        .map(wish -> Choice.of(wish, words().wish(wish)))
                        .toList(),
                form);
    }

    private MeetingMessages words() {
        return messages.of(MeetingMessages.class);
    }
}
