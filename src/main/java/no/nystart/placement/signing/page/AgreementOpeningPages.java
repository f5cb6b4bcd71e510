package no.nystart.placement.signing.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
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
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.Refused;
import no.nystart.placement.signing.AgreementReader;
import no.nystart.placement.signing.Agreements;
import no.nystart.placement.signing.FirstVersion;
import no.nystart.placement.signing.WritingFrames;
import no.nystart.register.intake.Fields;
import no.nystart.web.Flash;
import no.nystart.web.Form;
import no.nystart.web.Messages;

/** Where a caseworker begins to write the agreement of a match that both sides said yes to. */
@Path("/matches/{match}/agreement")
@Produces(MediaType.TEXT_HTML)
public class AgreementOpeningPages {

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance write(AgreementFormFrame frame, Form form, List<String> goalRows);
    }

    @Inject
    Agreements agreements;

    @Inject
    FirstVersion firstVersion;

    @Inject
    WritingFrames frames;

    @Inject
    FormFrames formFrames;

    @Inject
    CurrentVisitor visitor;

    @Inject
    AgreementLabels labels;

    @Inject
    Messages messages;

    @Inject
    Flash flash;

    /** Where it is begun already, its own page. */
    @GET
    @Allows(Operation.AGREEMENT_OPEN)
    public Response begin(@PathParam("match") UUID match) {
        if (agreements.findByIdOptional(match).isPresent()) {
            return AgreementPages.to(match);
        }
        return Response.ok(page(match, formFrames.prefilled(match))).build();
    }

    /** Saves a draft, or sends it to be signed at once. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.AGREEMENT_OPEN)
    public Response open(@PathParam("match") UUID match, MultivaluedMap<String, String> posted) {
        AgreementMessages words = messages.of(AgreementMessages.class);
        boolean send = posted.containsKey("send");
        try {
            firstVersion.open(
                    match,
                    AgreementReader.read(Fields.of(posted), frames.of(match)).terms(),
                    send,
                    visitor.get().account());
        } catch (Refused refused) {
            return Response.status(refused.refusal().status())
                    .entity(page(match, labels.corrected(Form.typed(posted), refused)))
                    .build();
        }
        flash.say(Flash.Kind.SUCCESS, send ? words.sent() : words.saved());
        return Response.seeOther(URI.create("/agreements/" + match)).build();
    }

    private TemplateInstance page(UUID match, Form form) {
        return Templates.write(formFrames.opening(match), form, TermsForm.goalRows(form));
    }
}
