package no.nystart.register.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.register.cohorts.Offices;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;
import org.jspecify.annotations.Nullable;

/** Where a manager sees who has looked at the office's young people, and controls a sample of it. */
@Path("/log-control")
@Produces(MediaType.TEXT_HTML)
public class LogControlPages {

    private static final int PAGE = 50;

    /** A look with what was found of it. */
    public record Drawn(OfficeLooks.Look look, LogControls.Finding finding) {}

    @CheckedTemplate(basePath = "register")
    static class Templates {
        static native TemplateInstance logControl(
                List<OfficeLooks.Look> looks,
                @Nullable Long next,
                List<LogControls.Control> controls,
                List<Choice> offices,
                Form form);

        static native TemplateInstance logControlOf(
                LogControls.Control control, String office, List<Drawn> drawn, Form form);
    }

    @Inject
    OfficeLooks looks;

    @Inject
    LogControls controls;

    @Inject
    LookFilter filter;

    @Inject
    Offices offices;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.LOG_CONTROL_LIST)
    @Transactional
    public TemplateInstance list() {
        return list(Form.empty().with("size", 10));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.LOG_CONTROL_DRAW)
    public Response draw(MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                ControlMessages.class,
                () -> {
                    Reading reading = new Reading(Fields.of(posted));
                    int size = reading.number("size", 1, LogControls.MOST);
                    reading.refuseIfFaulty();
                    UUID drawn = controls.draw(office(posted.getFirst("office")), size, self());
                    return steps.done("/log-control/" + drawn, words().drawnSaid());
                },
                this::list);
    }

    @GET
    @Path("{control}")
    @Allows(Operation.LOG_CONTROL_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("control") UUID control) {
        return page(control, Form.empty());
    }

    @POST
    @Path("{control}/findings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.LOG_CONTROL_JUDGE)
    public Response judge(@PathParam("control") UUID control, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                ControlMessages.class,
                () -> {
                    Reading reading = new Reading(Fields.of(posted));
                    LogControls.Verdict verdict = reading.code("verdict", LogControls.Verdict.class);
                    reading.refuseIfFaulty();
                    controls.judge(control, line(posted), verdict, typed(posted, "remark"), self());
                    return steps.done("/log-control/" + control, words().judgedSaid());
                },
                form -> page(control, form));
    }

    private TemplateInstance list(Form form) {
        Set<String> own = own();
        List<OfficeLooks.Look> found = looks.looks(filter.of(own), filter.before(), PAGE + 1);
        List<OfficeLooks.Look> page = found.subList(0, Math.min(PAGE, found.size()));
        return Templates.logControl(
                page, found.size() > PAGE ? page.getLast().id() : null, controls.of(own), offices.choices(own), form);
    }

    private TemplateInstance page(UUID id, Form form) {
        LogControls.Control control = controls.byId(id);
        Map<Long, LogControls.Finding> findings = controls.findings(id);
        return Templates.logControlOf(
                control,
                offices.name(control.office()),
                looks.drawn(id).stream()
                        .map(look -> new Drawn(look, Objects.requireNonNull(findings.get(look.id()))))
                        .toList(),
                form);
    }

    private static long line(MultivaluedMap<String, String> posted) {
        try {
            return Long.parseLong(typed(posted, "line"));
        } catch (NumberFormatException unreadable) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
    }

    private static String typed(MultivaluedMap<String, String> posted, String field) {
        String typed = posted.getFirst(field);
        return typed == null ? "" : typed;
    }

    /** One's own, or the only one. */
    private String office(@Nullable String asked) {
        return own().stream()
                .filter(office -> asked == null || office.equals(asked))
                .findFirst()
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    private Set<String> own() {
        return visitor.get().scope(Operation.LOG_CONTROL_LIST).offices();
    }

    private UUID self() {
        return visitor.get().account();
    }

    private ControlMessages words() {
        return messages.of(ControlMessages.class);
    }
}
