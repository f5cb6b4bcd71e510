package no.nystart.integration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Mode;
import no.nystart.common.NystartConfig;
import no.nystart.common.Refused;

/** The text messages that would have gone out; in production there is no such page. */
@Path("/demo/sms")
@Produces(MediaType.TEXT_HTML)
public class DemoSmsPages {

    private static final int MOST = 50;

    @CheckedTemplate(basePath = "integration")
    static class Templates {
        static native TemplateInstance sms(List<SmsFolder.Shown> messages);
    }

    private final SmsFolder folder;
    private final NystartConfig config;

    @Inject
    DemoSmsPages(SmsFolder folder, NystartConfig config) {
        this.folder = folder;
        this.config = config;
    }

    @GET
    @Allows(Operation.DEMO_SMS_SHOW)
    public TemplateInstance show() {
        if (config.mode() != Mode.DEMO) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        return Templates.sms(folder.newest(MOST));
    }
}
