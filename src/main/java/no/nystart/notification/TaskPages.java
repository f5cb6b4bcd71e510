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
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.web.Choice;
import no.nystart.web.Flash;
import no.nystart.web.Messages;
import no.nystart.web.PageQuery;

/** Who is to be called or written to because nothing can be sent, and that it is done. */
@Path(TaskPages.PATH)
@Produces(MediaType.TEXT_HTML)
public class TaskPages {

    static final String PATH = NoticePages.PATH + "/tasks";

    /** In the address: tasks of the whole office, not of the visitor's young people only. */
    private static final String OF_OFFICE = "office";

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance tasks(List<NoticeLine> lines, List<Choice> whose);
    }

    private final NoticeList list;
    private final Notices notices;
    private final CurrentVisitor currentVisitor;
    private final PageQuery query;
    private final Flash flash;
    private final Messages messages;

    @Inject
    TaskPages(
            NoticeList list,
            Notices notices,
            CurrentVisitor currentVisitor,
            PageQuery query,
            Flash flash,
            Messages messages) {
        this.list = list;
        this.notices = notices;
        this.currentVisitor = currentVisitor;
        this.query = query;
        this.flash = flash;
        this.messages = messages;
    }

    @GET
    @Allows(Operation.NOTICE_TASK_LIST)
    @Transactional
    public TemplateInstance show() {
        Visitor visitor = currentVisitor.get();
        boolean everybodys = query.value("whose").equals(OF_OFFICE);
        return Templates.tasks(
                list.tasks(visitor.offices(), everybodys ? null : visitor.account()),
                List.of(Choice.of("mine", words().mine()), Choice.of(OF_OFFICE, words().ofOffice())));
    }

    /** The visitor has told it. */
    @POST
    @Path("{notice}/completion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.NOTICE_TASK_DO)
    public Response complete(@PathParam("notice") UUID notice) {
        notices.toldBy(notice, currentVisitor.get().account());
        flash.say(Flash.Kind.SUCCESS, words().doneNoted());
        return Response.seeOther(URI.create(PATH)).build();
    }

    private NotificationMessages words() {
        return messages.of(NotificationMessages.class);
    }
}
