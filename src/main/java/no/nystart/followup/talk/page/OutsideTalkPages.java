package no.nystart.followup.talk.page;

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
import no.nystart.common.FieldClock;
import no.nystart.followup.talk.Talk;
import no.nystart.followup.talk.TalkHeld;
import no.nystart.followup.talk.Talks;
import no.nystart.followup.words.VoiceChoices;
import no.nystart.register.intake.Fields;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** A caseworker's talks with one young person outside the plan. */
@Path("/young-people/{youngPerson}/talks")
@Produces(MediaType.TEXT_HTML)
public class OutsideTalkPages {

    @CheckedTemplate(basePath = "followup")
    static class Templates {
        static native TemplateInstance outsideTalks(
                YoungPerson person, List<Talk> talks, Form form, VoiceChoices choices);
    }

    @Inject
    Talks talks;

    @Inject
    YoungPeople youngPeople;

    @Inject
    VoiceChoices choices;

    @Inject
    FieldClock clock;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.TALK_TELL)
    @Transactional
    public TemplateInstance show(@PathParam("youngPerson") UUID youngPerson) {
        return page(youngPerson, Form.empty().with("heldOn", clock.today()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.TALK_TELL)
    public Response tell(@PathParam("youngPerson") UUID youngPerson, MultivaluedMap<String, String> posted) {
        Supplier<Response> told = () -> {
            talks.tell(
                    youngPerson, TalkHeld.read(Fields.of(posted)), visitor.get().account());
            return steps.done(
                    "/young-people/" + youngPerson + "/talks",
                    messages.of(TalkMessages.class).told());
        };
        return steps.take(posted, TalkMessages.class, told, form -> page(youngPerson, form));
    }

    private TemplateInstance page(UUID youngPerson, Form form) {
        return Templates.outsideTalks(youngPeople.byId(youngPerson), talks.of(youngPerson), form, choices);
    }
}
