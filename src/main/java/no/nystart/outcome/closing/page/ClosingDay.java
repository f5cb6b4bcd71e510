package no.nystart.outcome.closing.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.outcome.closing.ClosingList;
import no.nystart.web.DayCounts;
import no.nystart.web.DayItems.DayItem;
import no.nystart.web.Messages;

/** How many placements are over and not closed, for those who may close them. */
@ApplicationScoped
class ClosingDay implements DayCounts {

    private final ClosingList list;
    private final Messages messages;

    @Inject
    ClosingDay(ClosingList list, Messages messages) {
        this.list = list;
        this.messages = messages;
    }

    @Override
    public List<DayCount> counts(Visitor visitor) {
        Set<String> offices = visitor.scope(Operation.PLACEMENT_CLOSE).offices();
        return offices.isEmpty()
                ? List.of()
                : List.of(new DayCount(
                        list.count(offices),
                        number -> new DayItem(
                                messages.of(ClosingMessages.class).dayToClose(number), ClosingPages.PATH, "info")));
    }
}
