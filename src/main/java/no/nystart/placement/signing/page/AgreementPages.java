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
import java.util.function.Function;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.placement.signing.AgreementReader;
import no.nystart.placement.signing.NextVersion;
import no.nystart.placement.signing.Writing;
import no.nystart.placement.signing.WritingFrames;
import no.nystart.register.intake.Fields;
import no.nystart.web.Flash;
import no.nystart.web.Form;
import no.nystart.web.Messages;

/** An agreement with its versions, where a caseworker writes, sends and takes back. */
@Path("/agreements/{agreement}")
@Produces(MediaType.TEXT_HTML)
public class AgreementPages {

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance agreement(AgreementCase about, Form form);

        static native TemplateInstance version(AgreementCase about, VersionShown shown);
    }

    @Inject
    NextVersion versions;

    @Inject
    WritingFrames frames;

    @Inject
    AgreementCases cases;

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

    @GET
    @Allows(Operation.AGREEMENT_SHOW)
    public TemplateInstance show(@PathParam("agreement") UUID agreement) {
        return page(agreement, Form.empty());
    }

    @GET
    @Path("versions/{number}")
    @Allows(Operation.AGREEMENT_SHOW)
    public TemplateInstance version(@PathParam("agreement") UUID agreement, @PathParam("number") int number) {
        return Templates.version(cases.of(agreement), cases.version(agreement, number));
    }

    @GET
    @Path("draft")
    @Allows(Operation.AGREEMENT_WRITE)
    public TemplateInstance writing(@PathParam("agreement") UUID agreement) {
        return writing(agreement, formFrames.written(agreement), false);
    }

    /** Saves the draft, or sends it to be signed at once. What was typed stays, also when somebody else has saved. */
    @POST
    @Path("draft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.AGREEMENT_WRITE)
    public Response write(@PathParam("agreement") UUID agreement, MultivaluedMap<String, String> posted) {
        AgreementMessages words = messages.of(AgreementMessages.class);
        boolean send = posted.containsKey("send");
        return step(
                agreement,
                () -> {
                    Writing writing = AgreementReader.read(Fields.of(posted), frames.of(agreement));
                    String seen = posted.getFirst("revision");
                    if (send) {
                        versions.writeAndAsk(agreement, writing, seen, account());
                    } else {
                        versions.write(agreement, writing, seen, account());
                    }
                    return send ? words.sent() : words.saved();
                },
                refused -> writing(
                        agreement,
                        labels.corrected(Form.typed(posted), refused),
                        refused.refusal() == CommonRefusal.CHANGED_BY_SOMEBODY_ELSE));
    }

    @POST
    @Path("asking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.AGREEMENT_WRITE)
    public Response ask(@PathParam("agreement") UUID agreement, MultivaluedMap<String, String> posted) {
        return step(
                agreement,
                () -> {
                    versions.ask(agreement, posted.getFirst("revision"), account());
                    return messages.of(AgreementMessages.class).sent();
                },
                refused -> page(agreement, labels.corrected(Form.typed(posted), refused)));
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.AGREEMENT_WRITE)
    public Response takeBack(@PathParam("agreement") UUID agreement, MultivaluedMap<String, String> posted) {
        return step(
                agreement,
                () -> {
                    versions.takeBack(agreement, posted.getFirst("revision"));
                    return messages.of(AgreementMessages.class).takenBack();
                },
                refused -> page(agreement, labels.corrected(Form.typed(posted), refused)));
    }

    private interface Step {
        /** @return what to say when it is done */
        String take();
    }

    private Response step(UUID agreement, Step step, Function<Refused, TemplateInstance> again) {
        try {
            flash.say(Flash.Kind.SUCCESS, step.take());
            return to(agreement);
        } catch (Refused refused) {
            if (refused.refusal() == CommonRefusal.NOT_FOUND) {
                throw refused;
            }
            return Response.status(refused.refusal().status())
                    .entity(again.apply(refused))
                    .build();
        }
    }

    static Response to(UUID agreement) {
        return Response.seeOther(URI.create("/agreements/" + agreement)).build();
    }

    private TemplateInstance page(UUID agreement, Form form) {
        return Templates.agreement(cases.of(agreement), form);
    }

    private TemplateInstance writing(UUID agreement, Form form, boolean changed) {
        List<String> rows = TermsForm.goalRows(form);
        return AgreementOpeningPages.Templates.write(formFrames.writing(agreement, changed), form, rows);
    }

    private UUID account() {
        return visitor.get().account();
    }
}
