package no.nystart.followup.schedule.page;

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
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.followup.schedule.Cadences;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.web.Corrections;
import no.nystart.web.Flash;
import no.nystart.web.Form;
import no.nystart.web.Messages;

/** How close a cohort's follow-up is; the coordinator chooses. */
@Path("/cohorts/{cohort}/rhythm")
@Produces(MediaType.TEXT_HTML)
public class CadencePages {

    @CheckedTemplate(basePath = "followup")
    static class Templates {
        static native TemplateInstance rhythm(Cohort cohort, Form form, String revision, boolean mayChange);
    }

    @Inject
    Cadences cadences;

    @Inject
    Cohorts cohorts;

    @Inject
    CurrentVisitor visitor;

    @Inject
    Corrections corrections;

    @Inject
    Messages messages;

    @Inject
    Flash flash;

    @GET
    @Allows(Operation.COHORT_RHYTHM_SHOW)
    public TemplateInstance show(@PathParam("cohort") UUID cohort) {
        return page(cohort, CadenceForm.filled(cadences.of(cohort)), revision(cohort));
    }

    /** Somebody else's choice in between is told, and what was typed is kept. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.COHORT_RHYTHM_CHANGE)
    public Response choose(@PathParam("cohort") UUID cohort, MultivaluedMap<String, String> posted) {
        try {
            cadences.choose(
                    cohort,
                    posted.getFirst("revision"),
                    CadenceForm.read(posted),
                    visitor.get().account());
        } catch (Refused refused) {
            boolean meanwhile = refused.refusal() == CommonRefusal.CHANGED_BY_SOMEBODY_ELSE;
            Form form = meanwhile
                    ? Form.typed(posted)
                            .wrong("", "", messages.of(RhythmMessages.class).changedMeanwhile())
                    : corrections.asked(Form.typed(posted), refused, RhythmMessages.class);
            String revision = meanwhile ? revision(cohort) : String.valueOf(posted.getFirst("revision"));
            return Response.status(refused.refusal().status())
                    .entity(page(cohort, form, revision))
                    .build();
        }
        flash.say(Flash.Kind.SUCCESS, messages.of(RhythmMessages.class).saved());
        return Response.seeOther(URI.create("/cohorts/" + cohort + "/rhythm")).build();
    }

    private TemplateInstance page(UUID cohort, Form form, String revision) {
        return Templates.rhythm(
                cohorts.byId(cohort), form, revision, visitor.get().may(Operation.COHORT_RHYTHM_CHANGE));
    }

    private String revision(UUID cohort) {
        return cadences.revision(cohort).etag().getValue();
    }
}
