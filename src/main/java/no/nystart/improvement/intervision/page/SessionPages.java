package no.nystart.improvement.intervision.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.improvement.intervision.IntervisionSession;
import no.nystart.improvement.intervision.OwnCases;
import no.nystart.improvement.intervision.Sessions;

/** Sessions of the region, and one's own cases. */
@Path(SessionPages.PATH)
@Produces(MediaType.TEXT_HTML)
public class SessionPages {

    static final String PATH = "/intervision";

    @CheckedTemplate(basePath = "improvement")
    static class Templates {
        static native TemplateInstance sessions(
                List<IntervisionSession> toCome,
                List<IntervisionSession> past,
                Set<UUID> signed,
                List<OwnCases.Line> cases,
                boolean mayPlan);
    }

    @Inject
    Sessions sessions;

    @Inject
    OwnCases cases;

    @Inject
    CurrentVisitor visitor;

    @GET
    @Allows(Operation.INTERVISION_LIST)
    @Transactional
    public TemplateInstance list() {
        Set<String> regions = visitor.get().scope(Operation.INTERVISION_LIST).regions();
        UUID account = visitor.get().account();
        return Templates.sessions(
                sessions.toCome(regions),
                sessions.past(regions),
                sessions.signedFor(account),
                cases.of(account),
                visitor.get().may(Operation.INTERVISION_PLAN));
    }
}
