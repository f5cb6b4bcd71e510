package no.nystart.programme.accreditation.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.FieldClock;
import no.nystart.programme.accreditation.Accreditations;

/** Accreditations that end soon, the first to end first. */
@Path("/accreditations")
@Produces(MediaType.TEXT_HTML)
public class EndingPages {

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance accreditations(List<Accreditations.Soon> soon);
    }

    @Inject
    Accreditations accreditations;

    @Inject
    FieldClock clock;

    @Inject
    CurrentVisitor visitor;

    @GET
    @Allows(Operation.PROGRAMME_LIST)
    @Transactional
    public TemplateInstance list() {
        return Templates.accreditations(accreditations.soon(
                visitor.get().scope(Operation.PROGRAMME_LIST).regions(), clock.today()));
    }
}
