package no.nystart.register;

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
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.common.Refused;
import no.nystart.register.people.Registrations;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import no.nystart.register.people.YoungPersonReader;
import no.nystart.register.people.YoungPersonView;
import no.nystart.register.words.RegisterMessages;
import no.nystart.web.Flash;
import no.nystart.web.Form;
import no.nystart.web.Messages;
import org.jspecify.annotations.Nullable;

/** Registers young people, shows them and changes what is registered. */
@Path("/young-people")
@Produces(MediaType.TEXT_HTML)
public class YoungPersonPages {

    @CheckedTemplate(basePath = "register")
    static class Templates {
        static native TemplateInstance youngPersonForm(
                Form form, @Nullable UUID id, String revision, @Nullable YoungPersonProfile stored);

        static native TemplateInstance youngPerson(YoungPersonProfile profile, Form form);
    }

    @Inject
    YoungPeople youngPeople;

    @Inject
    Registrations registrations;

    @Inject
    YoungPersonReader reader;

    @Inject
    YoungPersonProfiles profiles;

    @Inject
    YoungPersonForm forms;

    @Inject
    RegisterForms shared;

    @Inject
    Messages messages;

    @Inject
    Flash flash;

    @GET
    @Path("new")
    @Allows(Operation.YOUNG_PERSON_REGISTER)
    public TemplateInstance fresh() {
        return Templates.youngPersonForm(Form.empty(), null, "", null);
    }

    @POST
    @Allows(Operation.YOUNG_PERSON_REGISTER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(MultivaluedMap<String, String> posted) {
        try {
            YoungPerson person = registrations.register(forms.fields(posted));
            flash.say(Flash.Kind.SUCCESS, words().registered());
            return to(person.id());
        } catch (Refused refused) {
            return answer(refused, Templates.youngPersonForm(shared.refused(posted, refused), null, "", null));
        }
    }

    @GET
    @Path("{youngPerson}")
    @Allows(Operation.YOUNG_PERSON_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("youngPerson") UUID id) {
        return Templates.youngPerson(profiles.of(id), Form.empty());
    }

    @GET
    @Path("{youngPerson}/change")
    @Allows(Operation.YOUNG_PERSON_CHANGE)
    @Transactional
    public TemplateInstance changing(@PathParam("youngPerson") UUID id) {
        YoungPerson person = youngPeople.byId(id);
        Form form = forms.filled(YoungPersonView.of(person, youngPeople.detailsOf(person)));
        return Templates.youngPersonForm(form, id, shared.revision(person.version()), null);
    }

    /** Somebody else's change in between is shown beside what was typed, which is kept. */
    @POST
    @Path("{youngPerson}")
    @Allows(Operation.YOUNG_PERSON_CHANGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response change(@PathParam("youngPerson") UUID id, MultivaluedMap<String, String> posted) {
        YoungPerson person = youngPeople.byId(id);
        try {
            new Revision(person.version()).requireSeen(posted.getFirst("revision"));
            youngPeople.change(person, reader.change(forms.fields(posted)));
            flash.say(Flash.Kind.SUCCESS, words().saved());
            return to(id);
        } catch (Refused refused) {
            return answer(
                    refused,
                    Templates.youngPersonForm(
                            shared.refused(posted, refused),
                            id,
                            shared.revisionAfter(posted, refused, person.version()),
                            shared.isMeanwhile(refused) ? profiles.of(id) : null));
        }
    }

    static Response answer(Refused refused, TemplateInstance page) {
        return Response.status(refused.refusal().status()).entity(page).build();
    }

    static Response to(UUID id) {
        return Response.seeOther(URI.create("/young-people/" + id)).build();
    }

    private RegisterMessages words() {
        return messages.of(RegisterMessages.class);
    }
}
