package no.nystart.placement.change;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** That a company has no work any more, for everybody who is there. */
@Path("/api/v1/companies/{company}/closing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class ClosingApi {

    /** A closing as sent. */
    @Schema(name = "CompanyClosing")
    public record Body(
            @Schema(format = "date", description = "First day without work") @Nullable
            String on,

            @Nullable String why) {}

    /** @param told how many placements came to a standstill by this */
    @Schema(name = "CompanyClosed")
    public record Closed(LocalDate on, int told) {}

    @Inject
    Closings closings;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    @POST
    @Idempotent
    @Allows(Operation.COMPANY_CLOSE)
    @APIResponseSchema(value = Closed.class, responseCode = "200", responseDescription = "Recorded")
    public Response close(@PathParam("company") UUID company, Body body) {
        Closing closing = Closing.read(sent.of(body));
        return Response.ok(new Closed(
                        closing.on(),
                        closings.close(company, closing, visitor.get().account())))
                .build();
    }
}
