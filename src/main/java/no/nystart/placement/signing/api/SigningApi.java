package no.nystart.placement.signing.api;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.signing.Confirmations;
import no.nystart.placement.signing.Signatories;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What company and young person read of their agreement, and their signatures. */
@Path("/api/v1/agreements/{agreement}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class SigningApi {

    /** A signature as sent. */
    @Schema(name = "OwnSignature")
    public record Body(
            @Schema(description = "Of the version that was read") @Nullable
            String hash) {}

    @Inject
    Signatories signatories;

    @Inject
    Confirmations confirmations;

    @Inject
    Views views;

    @Inject
    CurrentVisitor visitor;

    @GET
    @Path("company")
    @Allows(Operation.COMPANY_AGREEMENT_SHOW)
    @Transactional
    public SideView toCompany(@PathParam("agreement") UUID agreement) {
        return views.ofSide(agreement, Party.COMPANY);
    }

    /** Signs for the company; the same again is once. */
    @POST
    @Path("company/signature")
    @Idempotent
    @Allows(Operation.COMPANY_AGREEMENT_SIGN)
    @Transactional
    @APIResponseSchema(value = SideView.class, responseCode = "200", responseDescription = "Signed")
    public Response signAsCompany(@PathParam("agreement") UUID agreement, Body body) {
        signatories.asCompany(agreement, body.hash());
        return Response.ok(views.ofSide(agreement, Party.COMPANY)).build();
    }

    /** Confirms what a caseworker has recorded for the company. */
    @POST
    @Path("company/confirmation")
    @Idempotent
    @Allows(Operation.COMPANY_AGREEMENT_SIGN)
    @Transactional
    @APIResponseSchema(value = SideView.class, responseCode = "200", responseDescription = "Confirmed")
    public Response confirmAsCompany(@PathParam("agreement") UUID agreement) {
        confirmations.confirm(agreement, Party.COMPANY, visitor.get().account());
        return Response.ok(views.ofSide(agreement, Party.COMPANY)).build();
    }

    @GET
    @Path("young-person")
    @Allows(Operation.OWN_AGREEMENT_SHOW)
    @Transactional
    public SideView toYoungPerson(@PathParam("agreement") UUID agreement) {
        return views.ofSide(agreement, Party.YOUNG_PERSON);
    }

    /** Signs as the young person; the same again is once. */
    @POST
    @Path("young-person/signature")
    @Idempotent
    @Allows(Operation.OWN_AGREEMENT_SIGN)
    @Transactional
    @APIResponseSchema(value = SideView.class, responseCode = "200", responseDescription = "Signed")
    public Response signAsYoungPerson(@PathParam("agreement") UUID agreement, Body body) {
        signatories.asYoungPerson(agreement, body.hash());
        return Response.ok(views.ofSide(agreement, Party.YOUNG_PERSON)).build();
    }

    /** Confirms what a caseworker has recorded for the young person. */
    @POST
    @Path("young-person/confirmation")
    @Idempotent
    @Allows(Operation.OWN_AGREEMENT_SIGN)
    @Transactional
    @APIResponseSchema(value = SideView.class, responseCode = "200", responseDescription = "Confirmed")
    public Response confirmAsYoungPerson(@PathParam("agreement") UUID agreement) {
        confirmations.confirm(agreement, Party.YOUNG_PERSON, visitor.get().account());
        return Response.ok(views.ofSide(agreement, Party.YOUNG_PERSON)).build();
    }
}
