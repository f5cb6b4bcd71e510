package no.nystart.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.access.Role;
import no.nystart.access.Visitor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What people were told and what failed, for programs. */
@Path("/api/v1/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
public class NotificationsApi {

    /** A notice of an own office's young person. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Notification", description = "That somebody is told something, and what became of it")
    public record View(
            UUID id,
            NoticeKind kind,
            Notice.State state,

            @Schema(description = "What it went by, or is to be told by; absent while that is open") @Nullable
            String way,

            @Schema(description = "Why nobody took it; absent unless it failed") @Nullable
            Failure failedBecause,

            @Schema(description = "Whom it concerns; absent for nobody, and in failures elsewhere") @Nullable
            UUID youngPerson,

            @Schema(description = "Who is told; absent in failures elsewhere") @Nullable
            String to,

            @Schema(description = "The last day of what it tells of, in the field's calendar") @Nullable
            LocalDate dueOn,

            Instant writtenAt,

            @Schema(description = "Absent while it waits") @Nullable
            Instant endedAt) {

        static View of(NoticeLine line) {
            return of(line.notice(), line.notice().youngPerson(), line.to());
        }

        /** Without whom it concerns and who is told. */
        static View ofAnybody(Notice notice) {
            return of(notice, null, null);
        }

        private static View of(Notice notice, @Nullable UUID youngPerson, @Nullable String to) {
            Enum<?> way = notice.channel() == null ? notice.task() : notice.channel();
            return new View(
                    notice.id(),
                    notice.kind(),
                    notice.state(),
                    way == null ? null : way.name(),
                    notice.failedBecause(),
                    youngPerson,
                    to,
                    notice.dueOn(),
                    notice.writtenAt(),
                    notice.endedAt());
        }
    }

    /**
     * A page of notices.
     *
     * @param next where the next page begins, or null at the end
     */
    @Schema(name = "NotificationPage")
    public record Page(
            List<View> notices,

            @Nullable UUID next,

            @Schema(description = "The newest 50 of all offices; to administrators only")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            List<View> failures) {}

    @Inject
    NoticeList list;

    @Inject
    Notices notices;

    @Inject
    CurrentVisitor currentVisitor;

    /** Those of the caller's offices, the newest first, 50 at a time; {@code after} is the id that {@code next} named. */
    @GET
    @Allows(Operation.NOTICE_LIST)
    @Transactional
    public Page list(@RestQuery Notice.@Nullable State state, @RestQuery @Nullable UUID after) {
        Visitor visitor = currentVisitor.get();
        NoticeList.Page page = visitor.offices().isEmpty()
                ? new NoticeList.Page(List.of(), null)
                : list.ofOffices(visitor.offices(), state, after);
        return new Page(
                page.lines().stream().map(View::of).toList(),
                page.next(),
                visitor.has(Role.ADMINISTRATOR)
                        ? list.failures().stream().map(View::ofAnybody).toList()
                        : null);
    }

    /** Tries what has failed once more. */
    @POST
    @Path("{notice}/sending")
    @Idempotent
    @Allows(Operation.NOTICE_SEND_AGAIN)
    @APIResponse(responseCode = "204", description = "It goes with the next round")
    public Response sendAgain(@PathParam("notice") UUID notice) {
        notices.sendAgain(notice);
        return Response.noContent().build();
    }
}
