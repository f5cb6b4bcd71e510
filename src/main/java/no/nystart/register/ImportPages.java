package no.nystart.register;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import no.nystart.access.Allows;
import no.nystart.access.Cost;
import no.nystart.access.Costs;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.register.imports.ImportReport;
import no.nystart.register.imports.Imports;
import no.nystart.register.intake.ImportKind;
import no.nystart.register.words.FieldMessages;
import no.nystart.web.Corrections;
import no.nystart.web.Form;
import no.nystart.web.VisitorLanguage;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes files in and tells what became of each row; hands out templates. */
@Path("/imports")
@Produces(MediaType.TEXT_HTML)
public class ImportPages {

    @CheckedTemplate(basePath = "register")
    static class Templates {
        static native TemplateInstance imports(
                List<ImportKind> kinds, @Nullable ImportKind done, @Nullable ImportReport report, Form form);
    }

    @Inject
    Imports imports;

    @Inject
    CurrentVisitor currentVisitor;

    @Inject
    VisitorLanguage language;

    @Inject
    Corrections corrections;

    @GET
    @Allows(Operation.IMPORT_COMPANIES)
    public TemplateInstance start() {
        return Templates.imports(kinds(), null, null, Form.empty());
    }

    @POST
    @Path("young-people")
    @Costs(Cost.IMPORT)
    @Allows(Operation.IMPORT_YOUNG_PEOPLE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response youngPeople(@RestForm("file") @Nullable FileUpload file) {
        return take(ImportKind.YOUNG_PEOPLE, file);
    }

    @POST
    @Path("companies")
    @Costs(Cost.IMPORT)
    @Allows(Operation.IMPORT_COMPANIES)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response companies(@RestForm("file") @Nullable FileUpload file) {
        return take(ImportKind.COMPANIES, file);
    }

    @POST
    @Path("places")
    @Costs(Cost.IMPORT)
    @Allows(Operation.IMPORT_COMPANIES)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response places(@RestForm("file") @Nullable FileUpload file) {
        return take(ImportKind.PLACES, file);
    }

    @POST
    @Path("leaders")
    @Costs(Cost.IMPORT)
    @Allows(Operation.IMPORT_COMPANIES)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response leaders(@RestForm("file") @Nullable FileUpload file) {
        return take(ImportKind.LEADERS, file);
    }

    @GET
    @Path("{kind}/template")
    @Produces("text/csv;charset=UTF-8")
    @Allows(Operation.IMPORT_COMPANIES)
    public Response template(@PathParam("kind") String kind) {
        ImportKind known = ImportKind.of(kind).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        return Response.ok(known.template())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + known.path() + ".csv\"")
                .build();
    }

    private Response take(ImportKind kind, @Nullable FileUpload file) {
        try {
            if (file == null || file.size() == 0) {
                throw Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of("file", CommonRefusal.MISSING)));
            }
            ImportReport report = imports.take(
                    kind,
                    Files.readAllBytes(file.uploadedFile()),
                    language.get().locale());
            return Response.ok(Templates.imports(kinds(), kind, report, Form.empty()))
                    .build();
        } catch (Refused refused) {
            Form form = corrections.asked(Form.empty(), refused, FieldMessages.class);
            return YoungPersonPages.answer(refused, Templates.imports(kinds(), kind, null, form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that the visitor may take in. */
    private List<ImportKind> kinds() {
        boolean people = currentVisitor.get().may(Operation.IMPORT_YOUNG_PEOPLE);
        return Arrays.stream(ImportKind.values())
                .filter(kind -> people || kind != ImportKind.YOUNG_PEOPLE)
                .toList();
    }
}
