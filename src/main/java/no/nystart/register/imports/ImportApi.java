package no.nystart.register.imports;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.register.intake.ImportKind;
import no.nystart.web.VisitorLanguage;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files of the register, for programs: the body is the file, the answer tells of every row that was not taken. */
@Path("/api/v1/imports")
@Tag(name = "Register")
@Consumes({"text/csv", "application/octet-stream"})
public class ImportApi {

    @Inject
    Imports imports;

    @Inject
    VisitorLanguage language;

    @POST
    @Path("young-people")
    @Allows(Operation.IMPORT_YOUNG_PEOPLE)
    public ImportReport youngPeople(byte[] file) {
        return imports.take(ImportKind.YOUNG_PEOPLE, file, language.get().locale());
    }

    @POST
    @Path("companies")
    @Allows(Operation.IMPORT_COMPANIES)
    public ImportReport companies(byte[] file) {
        return imports.take(ImportKind.COMPANIES, file, language.get().locale());
    }

    @POST
    @Path("places")
    @Allows(Operation.IMPORT_COMPANIES)
    public ImportReport places(byte[] file) {
        return imports.take(ImportKind.PLACES, file, language.get().locale());
    }

    @POST
    @Path("leaders")
    @Allows(Operation.IMPORT_COMPANIES)
    public ImportReport leaders(byte[] file) {
        return imports.take(ImportKind.LEADERS, file, language.get().locale());
    }
}
