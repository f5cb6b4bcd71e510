package no.nystart.notification;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Role;
import no.nystart.access.Visitor;
import no.nystart.common.delivery.Mail;
import no.nystart.common.delivery.Sms;
import no.nystart.web.Choice;
import no.nystart.web.Flash;
import no.nystart.web.FrontDoor;
import no.nystart.web.Messages;
import no.nystart.web.PageQuery;
import org.jspecify.annotations.Nullable;

/** What was sent and what failed: at the own offices with names, to administrators everywhere without. */
@Path(NoticePages.PATH)
@Produces(MediaType.TEXT_HTML)
public class NoticePages {

    static final String PATH = "/notifications";

    /** What there is to send with. */
    public record Channels(boolean mail, boolean sms) {}

    /** What a visitor sees of offices; {@code page} is null for who works at none. */
    record OfOffices(NoticeList.@Nullable Page page, List<Choice> states) {}

    /** What an administrator sees. */
    record Everywhere(List<NoticeList.Count> counts, List<Notice> failures) {}

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance notices(Channels channels, OfOffices offices, @Nullable Everywhere everywhere);
    }

    private final NoticeList list;
    private final Notices notices;
    private final Mail mail;
    private final Sms sms;
    private final FrontDoor frontDoor;
    private final CurrentVisitor currentVisitor;
    private final PageQuery query;
    private final Flash flash;
    private final Messages messages;

    @Inject
    NoticePages(
            NoticeList list,
            Notices notices,
            Mail mail,
            Sms sms,
            FrontDoor frontDoor,
            CurrentVisitor currentVisitor,
            PageQuery query,
            Flash flash,
            Messages messages) {
        this.list = list;
        this.notices = notices;
        this.mail = mail;
        this.sms = sms;
        this.frontDoor = frontDoor;
        this.currentVisitor = currentVisitor;
        this.query = query;
        this.flash = flash;
        this.messages = messages;
    }

    @GET
    @Allows(Operation.NOTICE_LIST)
    @Transactional
    public TemplateInstance show() {
        Visitor visitor = currentVisitor.get();
        boolean known = frontDoor.isKnown();
        return Templates.notices(
                new Channels(known && mail.isSetUp(), known && sms.isSetUp()),
                new OfOffices(pageOf(visitor.offices()), states()),
                visitor.has(Role.ADMINISTRATOR) ? new Everywhere(list.counts(), list.failures()) : null);
    }

    /** Tries what has failed once more. */
    @POST
    @Path("{notice}/sending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.NOTICE_SEND_AGAIN)
    public Response sendAgain(@PathParam("notice") UUID notice) {
        notices.sendAgain(notice);
        flash.say(Flash.Kind.SUCCESS, words().sentAgain());
        return Response.seeOther(URI.create(PATH)).build();
    }

    private NoticeList.@Nullable Page pageOf(List<String> offices) {
        return offices.isEmpty() ? null : list.ofOffices(offices, chosen().orElse(null), after().orElse(null));
    }

    /** An unknown state in the address filters nothing. */
    private Optional<Notice.State> chosen() {
        return Arrays.stream(Notice.State.values())
                .filter(state -> state.name().equals(query.value("state")))
                .findFirst();
    }

    private Optional<UUID> after() {
        try {
            return Optional.of(query.value("after"))
                    .filter(typed -> !typed.isEmpty())
                    .map(UUID::fromString);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private List<Choice> states() {
        return Arrays.stream(Notice.State.values())
                .map(state -> Choice.of(state.name(), words().stateName(state)))
                .toList();
    }

    private NotificationMessages words() {
        return messages.of(NotificationMessages.class);
    }
}
