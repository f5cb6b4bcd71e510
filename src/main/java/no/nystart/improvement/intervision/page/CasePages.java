package no.nystart.improvement.intervision.page;

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
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.improvement.intervision.BroughtCase;
import no.nystart.improvement.intervision.Cases;
import no.nystart.improvement.intervision.FactsOfCases;
import no.nystart.improvement.intervision.IntervisionCase;
import no.nystart.improvement.intervision.WayBack;
import no.nystart.improvement.intervision.words.CaseWriter;
import no.nystart.register.intake.Fields;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** A case that a caseworker brings from a flag: written, read through, shown, and its action taken back. */
@Path("/flags/{placement}/{flag}/intervision")
@Produces(MediaType.TEXT_HTML)
public class CasePages {

    @CheckedTemplate(basePath = "improvement")
    static class Templates {
        static native TemplateInstance broughtCase(CasePage page, Form form);
    }

    @Inject
    BringingDesk desk;

    @Inject
    Cases cases;

    @Inject
    FactsOfCases facts;

    @Inject
    CaseWriter writer;

    @Inject
    WayBack wayBack;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.INTERVISION_BRING)
    @Transactional
    public TemplateInstance show(@PathParam("placement") UUID placement, @PathParam("flag") UUID flag) {
        Form form = cases.from(placement, flag).map(this::filled).orElseGet(Form::empty);
        return page(placement, flag, form);
    }

    private Form filled(IntervisionCase brought) {
        return Form.empty()
                .with("told", brought.told())
                .with("action", brought.action().orElse(null))
                .with("owner", visitor.get().account());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.INTERVISION_BRING)
    public Response bring(
            @PathParam("placement") UUID placement,
            @PathParam("flag") UUID flag,
            MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                IntervisionMessages.class,
                () -> {
                    BroughtCase brought = BroughtCase.read(Fields.of(posted));
                    String draft = writer.draft(facts.of(placement, flag), brought.question())
                            .text();
                    cases.open(
                            placement,
                            flag,
                            brought.session(),
                            draft,
                            visitor.get().account());
                    return steps.done(path(placement, flag), words().brought());
                },
                form -> page(placement, flag, form));
    }

    @POST
    @Path("review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.INTERVISION_BRING)
    public Response review(
            @PathParam("placement") UUID placement,
            @PathParam("flag") UUID flag,
            MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                IntervisionMessages.class,
                () -> {
                    cases.review(
                            placement,
                            flag,
                            posted.getFirst("revision"),
                            BroughtCase.readTold(Fields.of(posted)),
                            visitor.get().account());
                    return steps.done(path(placement, flag), words().shown());
                },
                form -> page(placement, flag, form));
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.INTERVISION_BRING)
    public Response withdraw(
            @PathParam("placement") UUID placement,
            @PathParam("flag") UUID flag,
            MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                IntervisionMessages.class,
                () -> {
                    cases.withdraw(placement, flag, visitor.get().account());
                    return steps.done("/flags/" + placement + "/" + flag, words().withdrawn());
                },
                form -> page(placement, flag, form));
    }

    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.INTERVISION_BRING)
    public Response takeBack(
            @PathParam("placement") UUID placement,
            @PathParam("flag") UUID flag,
            MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                IntervisionMessages.class,
                () -> {
                    wayBack.take(
                            placement,
                            flag,
                            posted.getFirst("revision"),
                            Fields.of(posted),
                            visitor.get().account());
                    return steps.done(path(placement, flag), words().takenBack());
                },
                form -> page(placement, flag, form));
    }

    private TemplateInstance page(UUID placement, UUID flag, Form form) {
        return Templates.broughtCase(desk.of(placement, flag, form.value("told")), form);
    }

    private static String path(UUID placement, UUID flag) {
        return "/flags/" + placement + "/" + flag + "/intervision";
    }

    private IntervisionMessages words() {
        return messages.of(IntervisionMessages.class);
    }
}
