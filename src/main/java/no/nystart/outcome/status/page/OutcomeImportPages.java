package no.nystart.outcome.status.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import no.nystart.access.Allows;
import no.nystart.access.Cost;
import no.nystart.access.Costs;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.outcome.status.OutcomeImport;
import no.nystart.register.imports.ImportReport;
import no.nystart.web.Corrections;
import no.nystart.web.Form;
import no.nystart.web.VisitorLanguage;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes in files of how young people stand, and tells what became of each row. */
@Path("/outcome-imports")
@Produces(MediaType.TEXT_HTML)
public class OutcomeImportPages {

    @CheckedTemplate(basePath = "outcome")
    static class Templates {
        static native TemplateInstance imports(@Nullable ImportReport report, Form form);
    }

    @Inject
    OutcomeImport imports;

    @Inject
    CurrentVisitor visitor;

    @Inject
    VisitorLanguage language;

    @Inject
    Corrections corrections;

    @GET
    @Allows(Operation.OUTCOME_IMPORT)
    public TemplateInstance start() {
        return Templates.imports(null, Form.empty());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Costs(Cost.IMPORT)
    @Allows(Operation.OUTCOME_IMPORT)
    public Response take(@RestForm("file") @Nullable FileUpload file) {
        try {
            return Response.ok(Templates.imports(report(file), Form.empty())).build();
        } catch (Refused refused) {
            Form form = corrections.asked(Form.empty(), refused, OutcomeMessages.class);
            return Response.status(refused.refusal().status())
                    .entity(Templates.imports(null, form))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportReport report(@Nullable FileUpload file) throws IOException {
        if (file == null || file.size() == 0) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of("file", CommonRefusal.MISSING)));
        }
        return imports.take(
                Files.readAllBytes(file.uploadedFile()),
                visitor.get().scope(Operation.OUTCOME_IMPORT).offices(),
                visitor.get().account(),
                language.get().locale());
    }

    @GET
    @Path("template")
    @Produces("text/csv;charset=UTF-8")
    @Allows(Operation.OUTCOME_IMPORT)
    public Response template() {
        return Response.ok(OutcomeImport.template())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"outcomes.csv\"")
                .build();
    }
}
