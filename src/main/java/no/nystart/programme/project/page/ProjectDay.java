package no.nystart.programme.project.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.nystart.access.Operation;
import no.nystart.access.Role;
import no.nystart.access.Visitor;
import no.nystart.programme.project.ProjectList;
import no.nystart.programme.project.ShownProjects;
import no.nystart.web.DayCounts;
import no.nystart.web.DayItems.DayItem;
import no.nystart.web.Messages;

/** Project plans in which something is overdue: a coach's own units, everybody else's all. */
@ApplicationScoped
class ProjectDay implements DayCounts {

    private final ProjectList list;
    private final Messages messages;

    @Inject
    ProjectDay(ProjectList list, Messages messages) {
        this.list = list;
        this.messages = messages;
    }

    @Override
    public List<DayCount> counts(Visitor visitor) {
        if (!visitor.may(Operation.PROJECT_LIST)) {
            return List.of();
        }
        boolean own = visitor.has(Role.COACH) && !visitor.has(Role.COORDINATOR);
        ShownProjects shown = own ? ShownProjects.OVERDUE_MINE : ShownProjects.OVERDUE;
        return List.of(new DayCount(
                list.count(visitor, shown),
                count -> new DayItem(
                        messages.of(ProjectMessages.class).dayOverdue(count),
                        ProjectListPages.PATH + "?shown=" + shown.key(),
                        "warning")));
    }
}
