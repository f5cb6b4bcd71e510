package no.nystart.improvement.indicator.page;

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
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.improvement.indicator.Indicator;
import no.nystart.improvement.indicator.Indicators;
import no.nystart.register.intake.Fields;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Which indicators the coordinator's region uses. */
@Path("/indicators")
@Produces(MediaType.TEXT_HTML)
public class IndicatorChoicePages {

    private static final String PATH = "/indicators";

    @CheckedTemplate(basePath = "improvement")
    static class Templates {
        static native TemplateInstance indicatorChoice(
                List<Indicator> used, List<Indicator> leftOut, IndicatorRows rows, Form form);
    }

    @Inject
    Indicators indicators;

    @Inject
    IndicatorRows rows;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.INDICATOR_CHOOSE)
    public TemplateInstance all() {
        return page(Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.INDICATOR_CHOOSE)
    public Response add(MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                IndicatorMessages.class,
                () -> {
                    indicators.add(region(), Fields.of(posted));
                    return done();
                },
                this::page);
    }

    @POST
    @Path("{indicator}/leaving-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.INDICATOR_CHOOSE)
    public Response leaveOut(@PathParam("indicator") UUID indicator) {
        indicators.leaveOut(region(), indicator);
        return done();
    }

    @POST
    @Path("{indicator}/taking-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.INDICATOR_CHOOSE)
    public Response takeIn(@PathParam("indicator") UUID indicator) {
        indicators.takeIn(region(), indicator);
        return done();
    }

    @Transactional
    TemplateInstance page(Form form) {
        return Templates.indicatorChoice(indicators.usedIn(region()), indicators.leftOutIn(region()), rows, form);
    }

    private Response done() {
        return steps.done(PATH, messages.of(IndicatorMessages.class).chosen());
    }

    /** A coordinator of several sets up the first by its code. */
    private String region() {
        return visitor.get().scope(Operation.INDICATOR_CHOOSE).regions().stream()
                .sorted()
                .findFirst()
                .orElseThrow();
    }
}
