package no.nystart.placement.signing.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Cost;
import no.nystart.access.Costs;
import no.nystart.access.Operation;
import no.nystart.placement.agreement.Party;

/** Versions as PDF, for whoever may read them. */
@Path("/agreements/{agreement}")
@Produces(AgreementDocument.PDF)
public class DocumentPages {

    @Inject
    AgreementCases cases;

    @Inject
    SideAgreements sides;

    @Inject
    AgreementDocument document;

    @GET
    @Path("versions/{number}/pdf")
    @Costs(Cost.DOCUMENT)
    @Allows(Operation.AGREEMENT_SHOW)
    public Response ofOffice(@PathParam("agreement") UUID agreement, @PathParam("number") int number) {
        VersionShown shown = cases.version(agreement, number);
        return document.of(cases.of(agreement).parties(), shown);
    }

    @GET
    @Path("company/versions/{number}/pdf")
    @Costs(Cost.DOCUMENT)
    @Allows(Operation.COMPANY_AGREEMENT_SHOW)
    public Response ofCompany(@PathParam("agreement") UUID agreement, @PathParam("number") int number) {
        return ofSide(agreement, Party.COMPANY, number);
    }

    @GET
    @Path("young-person/versions/{number}/pdf")
    @Costs(Cost.DOCUMENT)
    @Allows(Operation.OWN_AGREEMENT_SHOW)
    public Response ofYoungPerson(@PathParam("agreement") UUID agreement, @PathParam("number") int number) {
        return ofSide(agreement, Party.YOUNG_PERSON, number);
    }

    private Response ofSide(UUID agreement, Party party, int number) {
        VersionShown shown = sides.version(agreement, party, number);
        return document.of(sides.of(agreement, party).parties(), shown);
    }
}
