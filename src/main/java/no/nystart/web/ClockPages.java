package no.nystart.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.jobs.field.ClockMoves;

/** The demo's date, and moving it; in production there is no such page. */
@Path("/clock")
@Produces(MediaType.TEXT_HTML)
public class ClockPages {

    /** @param goingTo where the date is on its way to, if it is */
    public record Dates(LocalDate field, LocalDate wall, Optional<LocalDate> goingTo) {

        public boolean apart() {
            return !field.equals(wall);
        }

        public LocalDate earliest() {
            return field.plusDays(1);
        }

        public LocalDate latest() {
            return field.plusDays(ClockMoves.MOST_DAYS);
        }
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance clock(Dates dates, Stride[] strides, Form form);
    }

    private final ClockMoves moves;
    private final FieldClock clock;
    private final CurrentVisitor currentVisitor;
    private final Corrections corrections;

    @Inject
    ClockPages(ClockMoves moves, FieldClock clock, CurrentVisitor currentVisitor, Corrections corrections) {
        this.moves = moves;
        this.clock = clock;
        this.currentVisitor = currentVisitor;
        this.corrections = corrections;
    }

    @GET
    @Allows(Operation.CLOCK_MOVE)
    public TemplateInstance show() {
        return page(Form.empty());
    }

    /** By a stride of {@code by}, or to {@code date}. */
    @POST
    @Path("moves")
    @Allows(Operation.CLOCK_MOVE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(MultivaluedMap<String, String> posted) {
        Form typed = Form.typed(posted);
        try {
            moves.askFor(goal(typed), currentVisitor.get().account());
            return Response.seeOther(URI.create("/clock")).build();
        } catch (Refused refused) {
            if (refused.refusal() == CommonRefusal.NOT_FOUND) {
                throw refused;
            }
            return Response.status(refused.refusal().status())
                    .entity(page(corrections.asked(typed, refused, ClockMessages.class)))
                    .build();
        }
    }

    private TemplateInstance page(Form form) {
        Optional<LocalDate> goingTo = moves.goingTo();
        return Templates.clock(new Dates(clock.today(), clock.wallDate(), goingTo), Stride.values(), form);
    }

    private LocalDate goal(Form typed) {
        for (Stride stride : Stride.values()) {
            if (typed.chosen("by", stride.name())) {
                return stride.from(clock.today());
            }
        }
        String date = typed.value("date");
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException unreadable) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT,
                    List.of(Fault.of("date", date.isBlank() ? CommonRefusal.MISSING : CommonRefusal.UNREADABLE)));
        }
    }
}
