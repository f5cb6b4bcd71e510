package no.nystart.register.opening;

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
import java.util.Objects;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.opening.Opening;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Language;
import no.nystart.web.Messages;
import no.nystart.web.VisitorLanguage;
import no.nystart.web.Written;

/** Where somebody says why they have to see a record that is not their office's. */
@Path("/open-record")
@Produces(MediaType.TEXT_HTML)
public class OpenRecordPages {

    @CheckedTemplate(basePath = "register")
    static class Templates {
        static native TemplateInstance openRecord(Form form, long minutes);
    }

    @Inject
    RecordOpenings openings;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @Inject
    VisitorLanguage language;

    @GET
    @Allows(Operation.RECORD_OPEN)
    public TemplateInstance ask() {
        return page(Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.RECORD_OPEN)
    public Response open(MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                OpeningMessages.class,
                () -> {
                    Opening opening =
                            openings.open(typed(posted, "nationalId"), typed(posted, "openingReason"), visitor.get());
                    Language spoken = language.get();
                    return steps.done(
                            "/young-people/" + opening.youngPerson(),
                            messages.of(OpeningMessages.class)
                                    .opened(Written.inWords(opening.endsAt(), spoken.locale())));
                },
                OpenRecordPages::page);
    }

    private static TemplateInstance page(Form form) {
        return Templates.openRecord(form, Opening.LASTS.toMinutes());
    }

    private static String typed(MultivaluedMap<String, String> posted, String field) {
        return Objects.requireNonNullElse(posted.getFirst(field), "");
    }
}
