package no.nystart.followup.checkin.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.followup.concern.Concerns;
import no.nystart.register.intake.Fields;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Telling of a concern between check-ins, and closing it. */
@Path("/check-ins/{placement}/concerns")
@Produces(MediaType.TEXT_HTML)
public class ConcernPages {

    @Inject
    Concerns concerns;

    @Inject
    CheckInHistories histories;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.CONCERN_OPEN)
    public Response open(@PathParam("placement") UUID placement, MultivaluedMap<String, String> posted) {
        return done(
                placement,
                posted,
                () -> concerns.open(
                        placement,
                        null,
                        Fields.of(posted).typed("concern"),
                        visitor.get().account()),
                CheckInMessages::concernOpened);
    }

    @POST
    @Path("{concern}/closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.CONCERN_CLOSE)
    public Response close(
            @PathParam("placement") UUID placement,
            @PathParam("concern") UUID concern,
            MultivaluedMap<String, String> posted) {
        return done(
                placement,
                posted,
                () -> concerns.close(
                        placement,
                        concern,
                        Fields.of(posted).typed("closing"),
                        visitor.get().account()),
                CheckInMessages::concernClosed);
    }

    private Response done(
            UUID placement,
            MultivaluedMap<String, String> posted,
            Runnable deed,
            Function<CheckInMessages, String> said) {
        Supplier<Response> taken = () -> {
            deed.run();
            return steps.done("/check-ins/" + placement, said.apply(messages.of(CheckInMessages.class)));
        };
        return steps.take(posted, CheckInMessages.class, taken, form -> again(placement, form));
    }

    @Transactional
    TemplateInstance again(UUID placement, Form form) {
        return CheckInPages.Templates.checkIns(histories.of(placement, visitor.get()), form);
    }
}
