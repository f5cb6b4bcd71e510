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
import java.util.UUID;
import java.util.function.Supplier;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.vault.Vault;
import no.nystart.common.FieldClock;
import no.nystart.followup.talk.Talk;
import no.nystart.followup.talk.TalkHeld;
import no.nystart.followup.talk.TalkList;
import no.nystart.followup.talk.Talks;
import no.nystart.followup.words.VoiceChoices;
import no.nystart.register.intake.Fields;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who waits for a talk, and that it was held. */
@Path("/talks")
@Produces(MediaType.TEXT_HTML)
public class TalkPages {

    @CheckedTemplate(basePath = "followup")
    static class Templates {
        static native TemplateInstance talks(TalkList.Page page);

        static native TemplateInstance talk(
                Talk talk,
                String name,
                @Nullable String phone,
                boolean ofOffice,
                boolean mayHold,
                Form form,
                VoiceChoices choices);
    }

    @Inject
    Talks talks;

    @Inject
    TalkList list;

    @Inject
    YoungPeople youngPeople;

    @Inject
    Vault vault;

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
    @Allows(Operation.TALK_LIST)
    public TemplateInstance list(@RestQuery @Nullable UUID after) {
        return Templates.talks(
                list.ofOffices(visitor.get().scope(Operation.TALK_LIST).offices(), after));
    }

    @GET
    @Path("{talk}")
    @Allows(Operation.TALK_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("talk") UUID talk) {
        return page(talk, Form.empty().with("heldOn", clock.today()).with("talkedWith", TalkHeld.Whom.YOUNG_PERSON));
    }

    @POST
    @Path("{talk}/holding")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.TALK_HOLD)
    public Response held(@PathParam("talk") UUID talk, MultivaluedMap<String, String> posted) {
        Supplier<Response> held = () -> {
            talks.held(talk, TalkHeld.read(Fields.of(posted)), visitor.get().account());
            return steps.done(
                    visitor.get().may(Operation.TALK_LIST) ? "/talks" : "/",
                    messages.of(TalkMessages.class).held());
        };
        return steps.take(posted, TalkMessages.class, held, form -> page(talk, form));
    }

    /** A company is told the first name only. */
    private TemplateInstance page(UUID id, Form form) {
        Talk talk = talks.byId(id);
        YoungPerson person = youngPeople.byId(talk.youngPerson());
        boolean ofOffice = visitor.get().scope(Operation.TALK_LIST).offices().contains(talk.office());
        return Templates.talk(
                talk,
                ofOffice
                        ? person.name().first() + " " + person.name().last()
                        : person.name().first(),
                person.contacts(vault).phone(),
                ofOffice,
                visitor.get().may(Operation.TALK_HOLD) && talk.heldOn().isEmpty(),
                form,
                choices);
    }
}
