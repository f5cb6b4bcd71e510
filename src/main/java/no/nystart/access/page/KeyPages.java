package no.nystart.access.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.access.vault.Resealing;

/** Tells the administrator when an earlier key has sealed nothing any more and may be taken away. */
@Path("/keys")
@Produces(MediaType.TEXT_HTML)
public class KeyPages {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance keys(long percent);
    }

    @Inject
    Resealing resealing;

    /** In whole percent, all only when it is: how many there are would tell of people whom administrators are not told of. */
    @GET
    @Allows(Operation.KEY_SHOW)
    public TemplateInstance show() {
        var progress = resealing.progress();
        long present = progress.stream().mapToLong(Resealing.Progress::present).sum();
        long earlier = progress.stream().mapToLong(Resealing.Progress::earlier).sum();
        return Templates.keys(earlier == 0 ? 100 : 100 * present / (present + earlier));
    }
}
