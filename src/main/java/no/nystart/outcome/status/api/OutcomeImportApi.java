package no.nystart.outcome.status.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.outcome.status.OutcomeImport;
import no.nystart.register.imports.ImportReport;
import no.nystart.web.VisitorLanguage;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files of how young people stand: the body is the file, the answer tells of every row that was not taken. */
@Path("/api/v1/outcome-imports")
@Tag(name = "Outcomes")
@Consumes({"text/csv", "application/octet-stream"})
public class OutcomeImportApi {

    @Inject
    OutcomeImport imports;

    @Inject
    CurrentVisitor visitor;

    @Inject
    VisitorLanguage language;

    @POST
    @Allows(Operation.OUTCOME_IMPORT)
    public ImportReport take(byte[] file) {
        return imports.take(
                file,
                visitor.get().scope(Operation.OUTCOME_IMPORT).offices(),
                visitor.get().account(),
                language.get().locale());
    }
}
