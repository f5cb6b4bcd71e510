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
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.common.Refused;
import no.nystart.register.companies.CompanyReader;
import no.nystart.register.companies.Place;
import no.nystart.register.companies.Places;
import no.nystart.register.intake.Fields;
import no.nystart.register.words.Choices;
import no.nystart.register.words.RegisterMessages;
import no.nystart.web.Flash;
import no.nystart.web.Form;
import no.nystart.web.Messages;
import org.jspecify.annotations.Nullable;

/** Adds places to a company and changes them. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class PlacePages {

    @CheckedTemplate(basePath = "register")
    static class Templates {
        static native TemplateInstance placeForm(
                Form form, UUID company, @Nullable UUID id, String revision, Choices choices, @Nullable Place stored);
    }

    @Inject
    Places places;

    @Inject
    CompanyReader reader;

    @Inject
    RegisterForms forms;

    @Inject
    Choices choices;

    @Inject
    Messages messages;

    @Inject
    Flash flash;

    @GET
    @Path("companies/{company}/places/new")
    @Allows(Operation.COMPANY_CHANGE)
    public TemplateInstance fresh(@PathParam("company") UUID company) {
        return Templates.placeForm(Form.empty(), company, null, "", choices, null);
    }

    @POST
    @Path("companies/{company}/places")
    @Allows(Operation.COMPANY_CHANGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(@PathParam("company") UUID company, MultivaluedMap<String, String> posted) {
        try {
            places.register(company, reader.place(Fields.of(posted)));
            return saved(company);
        } catch (Refused refused) {
            return YoungPersonPages.answer(
                    refused, Templates.placeForm(forms.refused(posted, refused), company, null, "", choices, null));
        }
    }

    @GET
    @Path("places/{place}/change")
    @Allows(Operation.PLACE_CHANGE)
    public TemplateInstance changing(@PathParam("place") UUID id) {
        Place place = places.byId(id);
        return Templates.placeForm(
                forms.filled(place.details()), place.company(), id, forms.revision(place.version()), choices, null);
    }

    @POST
    @Path("places/{place}")
    @Allows(Operation.PLACE_CHANGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response change(@PathParam("place") UUID id, MultivaluedMap<String, String> posted) {
        Place place = places.byId(id);
        try {
            new Revision(place.version()).requireSeen(posted.getFirst("revision"));
            places.change(place, reader.place(Fields.of(posted)));
            return saved(place.company());
        } catch (Refused refused) {
            return YoungPersonPages.answer(
                    refused,
                    Templates.placeForm(
                            forms.refused(posted, refused),
                            place.company(),
                            id,
                            forms.revisionAfter(posted, refused, place.version()),
                            choices,
                            forms.isMeanwhile(refused) ? place : null));
        }
    }

    private Response saved(UUID company) {
        flash.say(Flash.Kind.SUCCESS, messages.of(RegisterMessages.class).saved());
        return CompanyPages.to(company);
    }
}
