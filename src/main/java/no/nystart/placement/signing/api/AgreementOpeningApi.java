package no.nystart.placement.signing.api;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.placement.signing.AgreementReader;
import no.nystart.placement.signing.Agreements;
import no.nystart.placement.signing.FirstVersion;
import no.nystart.placement.signing.WritingFrames;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the agreement of a match begins. */
@Path("/api/v1/matches/{match}/agreement")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementOpeningApi {

    @Inject
    Agreements agreements;

    @Inject
    FirstVersion firstVersion;

    @Inject
    WritingFrames frames;

    @Inject
    Views views;

    @Inject
    CurrentVisitor visitor;

    /** Writes the first version, a draft, of a match that both sides said yes to. */
    @POST
    @Idempotent
    @Allows(Operation.AGREEMENT_OPEN)
    @Transactional
    @APIResponseSchema(
            value = AgreementView.class,
            responseCode = "201",
            responseDescription = "The revision is in ETag")
    public Response open(@PathParam("match") UUID match, WritingBody body) {
        firstVersion.open(
                match,
                AgreementReader.read(body.fields(), frames.of(match)).terms(),
                false,
                visitor.get().account());
        agreements.flush();
        return Response.created(URI.create("/api/v1/agreements/" + match))
                .entity(views.ofOffice(match))
                .tag(agreements.revision(match).etag())
                .build();
    }
}
