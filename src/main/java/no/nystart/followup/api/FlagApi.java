package no.nystart.followup.api;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.common.FieldClock;
import no.nystart.followup.alarm.Alarms;
import no.nystart.followup.alarm.DecidedHandling;
import no.nystart.followup.alarm.RaisedFlag;
import no.nystart.followup.alarm.page.FlagSentences;
import no.nystart.followup.alarm.page.HandlingReader;
import no.nystart.followup.flags.Alarm;
import no.nystart.followup.flags.Handling;
import no.nystart.register.intake.Fields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Flags of a placement: they go up and down by themselves; what is done about a red one is decided here. */
@Path("/api/v1/placements/{placement}/flags")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up")
public class FlagApi {

    /** What is decided about a red flag, as sent. */
    @Schema(name = "FlagHandling")
    public record Body(
            @Nullable String cause,
            @Nullable String action,

            @Schema(description = "Account of somebody at the office") @Nullable
            String owner,

            @Schema(format = "date", description = "Its last day; then it is the office manager's") @Nullable
            String due) {}

    /** A flag. */
    @Schema(name = "Flag")
    public record View(
            UUID id,
            boolean red,

            @Schema(description = "What it comes of, in the caller's language")
            String what,

            LocalDate since,

            @Schema(nullable = true, description = "Null while it is up") @Nullable
            LocalDate downOn,

            @Schema(nullable = true, description = "Last day for what is to be done next") @Nullable
            LocalDate due,

            @Schema(nullable = true) Alarm.@Nullable Holder holder,
            @Schema(nullable = true) @Nullable Handling handling) {}

    @Inject
    Alarms alarms;

    @Inject
    HandlingReader reader;

    @Inject
    FlagSentences sentences;

    @Inject
    FieldClock clock;

    @Inject
    CurrentVisitor visitor;

    /** Those that are up first, the red ones before the others; at most a hundred, each without its handling. */
    @GET
    @Allows(Operation.FLAG_SHOW)
    @Transactional
    public List<View> list(@PathParam("placement") UUID placement) {
        return alarms.of(placement).stream().map(flag -> view(flag, null)).toList();
    }

    @GET
    @Path("{flag}")
    @Allows(Operation.FLAG_SHOW)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "The version is in ETag")
    public Response show(@PathParam("placement") UUID placement, @PathParam("flag") UUID flag) {
        return told(alarms.byId(placement, flag));
    }

    /** Decides, or decides anew; the version seen is in If-Match. */
    @POST
    @Path("{flag}/handling")
    @Idempotent
    @Allows(Operation.FLAG_HANDLE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Decided")
    public Response decide(
            @PathParam("placement") UUID placement,
            @PathParam("flag") UUID flag,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            Body body) {
        Map<String, Object> sent = new HashMap<>();
        sent.put("cause", body.cause());
        sent.put("action", body.action());
        sent.put("owner", body.owner());
        sent.put("due", body.due());
        return told(reader.decide(
                placement, flag, seen, Fields.of(sent), visitor.get().account()));
    }

    private Response told(RaisedFlag flag) {
        Handling last = alarms.handlings(flag.id()).stream()
                .findFirst()
                .map(DecidedHandling::handling)
                .orElse(null);
        return Response.ok(view(flag, last))
                .tag(new Revision(flag.version()).etag())
                .build();
    }

    private View view(RaisedFlag flag, @Nullable Handling handling) {
        return new View(
                flag.id(),
                flag.isRed(),
                sentences.of(flag.flag()),
                flag.since(),
                flag.downOn().orElse(null),
                flag.due().orElse(null),
                flag.isRed() && flag.isUp() ? flag.holder(clock.today()) : null,
                handling);
    }
}
