package no.nystart.access.trail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.audit.TrailFilter;
import no.nystart.audit.TrailReader;
import no.nystart.common.FieldClock;
import no.nystart.common.Pseudonym;
import no.nystart.web.Choice;
import no.nystart.web.MenuEntry;
import no.nystart.web.Messages;
import no.nystart.web.PageQuery;
import org.jspecify.annotations.Nullable;

/** Everything that was shown, done and refused: read here, changed nowhere. Whom it was about is told by pseudonym. */
@Path("/trail")
public class TrailPages {

    private static final int PAGE = 50;
    private static final int MOST_IN_FILE = 10_000;
    private static final int DAYS = 30;
    private static final int SIGNS = 8;

    /** A line, with a pseudonym for whom it was about; empty for nobody. */
    public record Row(TrailReader.Line line, String pseudonym) {

        static Row of(TrailReader.Line line) {
            UUID subject = line.subject();
            return new Row(line, subject == null ? "" : Pseudonym.of(subject, SIGNS));
        }

        public boolean isRefusal() {
            return !line.outcome().equals("SHOWN") && !line.outcome().equals("DONE");
        }
    }

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        static native TemplateInstance trail(
                List<Row> rows, @Nullable Long next, List<Choice> kinds, List<Choice> operations, String file);
    }

    @Inject
    TrailReader trail;

    @Inject
    FieldClock clock;

    @Inject
    PageQuery query;

    @Inject
    Messages messages;

    @Produces
    @Singleton
    MenuEntry trailEntry() {
        return MenuEntry.of(95, "/trail", Operation.AUDIT_READ, TrailMessages.class, TrailMessages::title);
    }

    @GET
    @jakarta.ws.rs.Produces(MediaType.TEXT_HTML)
    @Allows(Operation.AUDIT_READ)
    public TemplateInstance show() {
        List<TrailReader.Line> lines =
                trail.lines(filter(), query.number("after").orElse(null), PAGE + 1);
        List<TrailReader.Line> page = lines.subList(0, Math.min(PAGE, lines.size()));
        TrailMessages words = messages.of(TrailMessages.class);
        return Templates.trail(
                page.stream().map(Row::of).toList(),
                lines.size() > PAGE ? page.getLast().id() : null,
                List.of(Choice.of("shown", words.kindShown()), Choice.of("refused", words.kindRefused())),
                Arrays.stream(Operation.values())
                        .map(operation -> Choice.of(operation, operation.name()))
                        .toList(),
                query.fromStart().replaceFirst("^/trail", "/trail/lines.csv"));
    }

    /** The same lines as a file, {@value #MOST_IN_FILE} at most: the last. */
    @GET
    @Path("lines.csv")
    @jakarta.ws.rs.Produces("text/csv; charset=UTF-8")
    @Allows(Operation.AUDIT_READ)
    public Response file() {
        return Response.ok(TrailFile.of(trail.lines(filter(), null, MOST_IN_FILE)))
                .header("Content-Disposition", "attachment; filename=\"nystart-trail.csv\"")
                .build();
    }

    private TrailFilter filter() {
        LocalDate today = clock.wallDate();
        String kind = query.value("kind");
        return new TrailFilter(
                query.day("from").orElse(today.minusDays(DAYS)),
                query.day("to").orElse(today),
                query.text("who").orElse(null),
                query.id("account").orElse(null),
                query.id("subject").orElse(null),
                query.text("operation").orElse(null),
                kind.isEmpty() ? null : kind.equals("refused"));
    }
}
