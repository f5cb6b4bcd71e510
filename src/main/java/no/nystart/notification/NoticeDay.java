package no.nystart.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.web.DayCounts;
import no.nystart.web.DayItems;
import no.nystart.web.Messages;

/** Whom a visitor calls or writes to today, the first few by name, and what could not be sent. */
@ApplicationScoped
class NoticeDay implements DayItems, DayCounts {

    private static final int BY_NAME = 3;

    private final NoticeList list;
    private final Messages messages;

    @Inject
    NoticeDay(NoticeList list, Messages messages) {
        this.list = list;
        this.messages = messages;
    }

    @Override
    public List<DayItem> of(Visitor visitor) {
        if (!visitor.may(Operation.NOTICE_TASK_LIST)) {
            return List.of();
        }
        NotificationMessages words = messages.of(NotificationMessages.class);
        List<DayItem> items = new ArrayList<>();
        List<NoticeLine> tasks = list.tasks(visitor.offices(), visitor.account());
        tasks.stream()
                .limit(BY_NAME)
                .forEach(task -> items.add(new DayItem(
                        told(task, words),
                        TaskPages.PATH,
                        "warning",
                        new Deed(TaskPages.PATH + "/" + task.notice().id() + "/completion", words.done()))));
        if (tasks.size() > BY_NAME) {
            items.add(new DayItem(words.dayTasks(tasks.size() - BY_NAME), TaskPages.PATH, "warning"));
        }
        return items;
    }

    @Override
    public List<DayCount> counts(Visitor visitor) {
        return visitor.may(Operation.NOTICE_TASK_LIST)
                ? List.of(new DayCount(
                        list.failed(visitor.offices()),
                        failed -> new DayItem(
                                messages.of(NotificationMessages.class).dayFailed(failed),
                                NoticePages.PATH + "?state=" + Notice.State.FAILED,
                                "danger")))
                : List.of();
    }

    private static String told(NoticeLine line, NotificationMessages words) {
        Notice notice = line.notice();
        String task = notice.task() == null ? words.taskHidden() : words.task(notice.task());
        return words.dayTask(task, line.to(), words.what(notice.kind()));
    }
}
