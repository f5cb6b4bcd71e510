package no.nystart.programme.guide.page;

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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.programme.guide.Guide;
import no.nystart.programme.guide.GuideDetails;
import no.nystart.programme.guide.GuideList;
import no.nystart.programme.guide.Guides;
import no.nystart.register.intake.Fields;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Guides of the region with their load; registering them and changing what is registered. */
@Path(GuidePages.PATH)
@Produces(MediaType.TEXT_HTML)
public class GuidePages {

    static final String PATH = "/guides";

    private static final int FULL = 100;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance guides(List<GuideList.Line> lines, boolean mayChange);

        static native TemplateInstance guideForm(String action, String revision, GuideChoices choices, Form form);
    }

    /** Of a guide's form. */
    record GuideChoices(List<Choice> kinds, List<Choice> accounts) {}

    @Inject
    Guides guides;

    @Inject
    GuideList list;

    @Inject
    GuideDesk desk;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.GUIDE_LIST)
    public TemplateInstance list() {
        return Templates.guides(
                list.of(visitor.get().scope(Operation.GUIDE_LIST).regions()),
                visitor.get().may(Operation.GUIDE_REGISTER));
    }

    @GET
    @Path("new")
    @Allows(Operation.GUIDE_REGISTER)
    public TemplateInstance form() {
        return registering(Form.empty().with("percent", FULL).with("kind", Guide.Kind.GUIDE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.GUIDE_REGISTER)
    public Response register(MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                GuideMessages.class,
                () -> {
                    Guide guide = guides.register(
                            region(), read(posted, region()), visitor.get().account());
                    return steps.done(PATH + "/" + guide.id(), words().registered());
                },
                this::registering);
    }

    @GET
    @Path("{guide}")
    @Allows(Operation.GUIDE_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("guide") UUID guide) {
        return desk.page(guide, Form.empty());
    }

    @GET
    @Path("{guide}/change")
    @Allows(Operation.GUIDE_CHANGE)
    @Transactional
    public TemplateInstance changing(@PathParam("guide") UUID id) {
        GuideDetails now = guides.byId(id).details();
        return changing(
                id,
                Form.empty()
                        .with("name", now.name())
                        .with("kind", now.kind())
                        .with("account", now.account())
                        .with("percent", now.percent()));
    }

    @POST
    @Path("{guide}/change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.GUIDE_CHANGE)
    public Response change(@PathParam("guide") UUID id, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                GuideMessages.class,
                () -> {
                    guides.change(
                            id,
                            posted.getFirst("revision"),
                            read(posted, guides.byId(id).region()));
                    return steps.done(PATH + "/" + id, words().changed());
                },
                form -> changing(id, form));
    }

    @POST
    @Path("{guide}/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.GUIDE_CHANGE)
    public Response end(@PathParam("guide") UUID id, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                GuideMessages.class,
                () -> {
                    guides.end(id);
                    return steps.done(PATH, words().ended());
                },
                form -> desk.page(id, form));
    }

    private GuideDetails read(MultivaluedMap<String, String> posted, String region) {
        return GuideDetails.read(Fields.of(posted), account -> list.canGuide(region, account));
    }

    private String region() {
        return visitor.get().scope(Operation.GUIDE_REGISTER).regions().stream()
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private TemplateInstance registering(Form form) {
        return Templates.guideForm(PATH, "", choices(region()), form);
    }

    private TemplateInstance changing(UUID id, Form form) {
        Guide guide = guides.byId(id);
        return Templates.guideForm(
                PATH + "/" + id + "/change",
                new Revision(guide.version()).etag().getValue(),
                choices(guide.region()),
                form);
    }

    private GuideChoices choices(String region) {
        return new GuideChoices(
                Arrays.stream(Guide.Kind.values())
                        .map(kind -> Choice.of(kind, words().kindName(kind)))
                        .toList(),
                list.canGuide(region).stream()
                        .map(person -> Choice.of(person.account(), person.name()))
                        .toList());
    }

    private GuideMessages words() {
        return messages.of(GuideMessages.class);
    }
}
