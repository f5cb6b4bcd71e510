package no.nystart.followup.alarm.page;

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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.common.CommonRefusal;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.followup.PlacedPeople;
import no.nystart.followup.alarm.Alarms;
import no.nystart.followup.alarm.DecidedHandling;
import no.nystart.followup.alarm.OfficeStaff;
import no.nystart.followup.alarm.RaisedFlag;
import no.nystart.placement.course.Placements;
import no.nystart.register.intake.Fields;
import no.nystart.web.Choice;
import no.nystart.web.Corrections;
import no.nystart.web.Flash;
import no.nystart.web.Form;
import no.nystart.web.Messages;

/** The flags of one placement, and what is decided about the red ones. */
@Path("/flags/{placement}")
@Produces(MediaType.TEXT_HTML)
public class FlagPages {

    @CheckedTemplate(basePath = "followup")
    static class Templates {
        static native TemplateInstance flags(
                PlacedPeople.PlacedPerson person,
                List<RaisedFlag> flags,
                FlagSentences sentences,
                Map<UUID, String> names,
                LocalDate today);

        static native TemplateInstance flag(
                PlacedPeople.PlacedPerson person,
                RaisedFlag flag,
                FlagSentences sentences,
                List<DecidedHandling> handlings,
                Map<UUID, String> names,
                List<Choice> staff,
                String revision,
                Form form,
                LocalDate today);
    }

    @Inject
    Alarms alarms;

    @Inject
    HandlingReader reader;

    @Inject
    OfficeStaff staff;

    @Inject
    Placements placements;

    @Inject
    PlacedPeople people;

    @Inject
    FlagSentences sentences;

    @Inject
    FieldClock clock;

    @Inject
    CurrentVisitor visitor;

    @Inject
    Corrections corrections;

    @Inject
    Messages messages;

    @Inject
    Flash flash;

    @GET
    @Allows(Operation.FLAG_SHOW)
    @Transactional
    public TemplateInstance all(@PathParam("placement") UUID placement) {
        List<RaisedFlag> flags = alarms.of(placement);
        Map<UUID, String> names = staff.names(
                flags.stream().flatMap(flag -> flag.owner().stream()).collect(Collectors.toSet()));
        return Templates.flags(people.of(placement), flags, sentences, names, clock.today());
    }

    @GET
    @Path("{flag}")
    @Allows(Operation.FLAG_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("placement") UUID placement, @PathParam("flag") UUID flag) {
        Form form = Form.empty().with("owner", visitor.get().account());
        return page(placement, flag, form);
    }

    @POST
    @Path("{flag}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.FLAG_HANDLE)
    public Response decide(
            @PathParam("placement") UUID placement,
            @PathParam("flag") UUID flag,
            MultivaluedMap<String, String> posted) {
        try {
            reader.decide(
                    placement,
                    flag,
                    posted.getFirst("revision"),
                    Fields.of(posted),
                    visitor.get().account());
        } catch (Refused refused) {
            if (refused.refusal() == CommonRefusal.NOT_FOUND) {
                throw refused;
            }
            Form form = refused.refusal() == CommonRefusal.CHANGED_BY_SOMEBODY_ELSE
                    ? Form.typed(posted)
                            .wrong("", "", messages.of(FlagMessages.class).changedMeanwhile())
                    : corrections.asked(Form.typed(posted), refused, FlagMessages.class);
            return Response.status(refused.refusal().status())
                    .entity(again(placement, flag, form))
                    .build();
        }
        flash.say(Flash.Kind.SUCCESS, messages.of(FlagMessages.class).saved());
        return Response.seeOther(URI.create("/flags/" + placement)).build();
    }

    @Transactional
    TemplateInstance again(UUID placement, UUID flag, Form form) {
        return page(placement, flag, form);
    }

    private TemplateInstance page(UUID placement, UUID id, Form form) {
        RaisedFlag flag = alarms.byId(placement, id);
        List<DecidedHandling> handlings = alarms.handlings(id);
        Map<UUID, String> names = staff.names(handlings.stream()
                .flatMap(each ->
                        Stream.of(each.handling().owner(), each.decided().by()))
                .collect(Collectors.toSet()));
        return Templates.flag(
                people.of(placement),
                flag,
                sentences,
                handlings,
                names,
                staff.of(placements.byId(placement).office(), visitor.get().account()).stream()
                        .map(member -> Choice.of(member.account(), member.name()))
                        .toList(),
                new Revision(flag.version()).etag().getValue(),
                form,
                clock.today());
    }
}
