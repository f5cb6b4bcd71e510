package no.nystart.programme.page;

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
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.common.Refused;
import no.nystart.programme.template.Outline;
import no.nystart.programme.template.OutlineReader;
import no.nystart.programme.template.ProgrammeTemplate;
import no.nystart.programme.template.ProgrammeTemplates;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.RegisterRefusal;
import no.nystart.register.words.Choices;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Templates of leader programmes: looked at, copied, and the region's own changed. */
@Path("/programme-templates")
@Produces(MediaType.TEXT_HTML)
public class TemplatePages {

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance templates(List<ProgrammeTemplate> templates, List<Choice> choices, Form form);

        static native TemplateInstance templateForm(
                ProgrammeTemplate template, String revision, Choice withLeanTask, Form form);
    }

    @Inject
    ProgrammeTemplates templates;

    @Inject
    Choices choices;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.PROGRAMME_TEMPLATE_LIST)
    @Transactional
    public TemplateInstance list() {
        return page(Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PROGRAMME_TEMPLATE_MAKE)
    @Transactional
    public Response copy(MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                OutlineMessages.class,
                () -> {
                    String region = visitor.get().scope(Operation.PROGRAMME_TEMPLATE_MAKE).regions().stream()
                            .sorted()
                            .findFirst()
                            .orElseThrow(() -> Refused.because(RegisterRefusal.REGION_NOT_YOURS));
                    OutlineReader.Copy copy = OutlineReader.copy(Fields.of(posted));
                    ProgrammeTemplate made = templates.copy(
                            region, copy.template(), copy.name(), visitor.get().account());
                    return steps.done("/programme-templates/" + made.id(), words().copied());
                },
                this::page);
    }

    @GET
    @Path("{template}")
    @Allows(Operation.PROGRAMME_TEMPLATE_CHANGE)
    @Transactional
    public TemplateInstance changing(@PathParam("template") UUID id) {
        ProgrammeTemplate template = templates.byId(id);
        Outline outline = template.outline();
        return form(
                id,
                Form.empty()
                        .with("name", template.name())
                        .with("gatheringLines", OutlineReader.gatheringLines(outline))
                        .with("phaseLines", OutlineReader.phaseLines(outline))
                        .with("individualWeeks", typed(outline.individualWeeks()))
                        .with("teamWeeks", typed(outline.teamWeeks()))
                        .with("readyAfter", outline.readyAfter())
                        .with("leanTask", outline.leanTask())
                        .with("accreditedMonths", outline.accreditedMonths()));
    }

    @POST
    @Path("{template}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PROGRAMME_TEMPLATE_CHANGE)
    @Transactional
    public Response change(@PathParam("template") UUID id, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                OutlineMessages.class,
                () -> {
                    OutlineReader.Named named = OutlineReader.template(Fields.of(posted));
                    templates.change(
                            id,
                            posted.getFirst("revision"),
                            named.name(),
                            named.outline(),
                            visitor.get().account());
                    return steps.done("/programme-templates", words().templateChanged());
                },
                form -> form(id, form));
    }

    private TemplateInstance page(Form form) {
        List<ProgrammeTemplate> all = templates.of(
                visitor.get().scope(Operation.PROGRAMME_TEMPLATE_LIST).regions());
        return Templates.templates(
                all, all.stream().map(one -> Choice.of(one.id(), one.name())).toList(), form);
    }

    private TemplateInstance form(UUID id, Form form) {
        ProgrammeTemplate template = templates.byId(id);
        return Templates.templateForm(
                template,
                new Revision(template.version()).etag().getValue(),
                choices.yes(words().withLeanTask()),
                form);
    }

    private static String typed(List<Integer> weeks) {
        return weeks.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private OutlineMessages words() {
        return messages.of(OutlineMessages.class);
    }
}
