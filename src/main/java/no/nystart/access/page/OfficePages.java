package no.nystart.access.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import no.nystart.access.Allows;
import no.nystart.access.Bounds;
import no.nystart.access.Operation;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Offices and regions, which roles are bound to: a new installation has none. */
@Path("/offices")
@Produces(MediaType.TEXT_HTML)
public class OfficePages {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance offices(List<Bounds.OfficeOfRegion> offices, List<Choice> regions, Form form);
    }

    @Inject
    Bounds bounds;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.OFFICE_LIST)
    public TemplateInstance list() {
        return page(Form.empty());
    }

    @POST
    @Path("regions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.OFFICE_REGISTER)
    public Response region(MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                AccessMessages.class,
                () -> {
                    bounds.registerRegion(typed(posted, "regionCode"), typed(posted, "regionName"));
                    return steps.done(
                            "/offices", messages.of(AccessMessages.class).regionSaved());
                },
                this::page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.OFFICE_REGISTER)
    public Response office(MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                AccessMessages.class,
                () -> {
                    bounds.registerOffice(
                            typed(posted, "officeCode"), typed(posted, "officeName"), typed(posted, "officeRegion"));
                    return steps.done(
                            "/offices", messages.of(AccessMessages.class).officeSaved());
                },
                this::page);
    }

    private TemplateInstance page(Form form) {
        return Templates.offices(bounds.officesByRegion(), AccountView.choices(bounds.regions()), form);
    }

    private static String typed(MultivaluedMap<String, String> posted, String field) {
        return Objects.requireNonNullElse(posted.getFirst(field), "").strip();
    }
}
