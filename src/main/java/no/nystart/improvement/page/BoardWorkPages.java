package no.nystart.improvement.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.FieldClock;
import no.nystart.improvement.board.WaitingWork;

/** What boards have for the visitor to do. */
@Path("/board-work")
@Produces(MediaType.TEXT_HTML)
public class BoardWorkPages {

    @CheckedTemplate(basePath = "improvement")
    static class Templates {
        static native TemplateInstance work(List<WaitingWork.Work> work, LocalDate today);
    }

    @Inject
    WaitingWork work;

    @Inject
    FieldClock clock;

    @Inject
    CurrentVisitor visitor;

    @GET
    @Allows(Operation.SUGGESTION_LIST)
    public TemplateInstance all() {
        return Templates.work(work.of(visitor.get()), clock.today());
    }
}
