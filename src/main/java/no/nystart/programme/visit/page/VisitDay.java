package no.nystart.programme.visit.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.programme.visit.ShownVisits;
import no.nystart.programme.visit.VisitList;
import no.nystart.web.DayCounts;
import no.nystart.web.DayItems.DayItem;
import no.nystart.web.Messages;

/** What visits ask of a company: to come, to tell what it saw, to answer what its guests suggest. */
@ApplicationScoped
class VisitDay implements DayCounts {

    private final VisitList list;
    private final Messages messages;

    @Inject
    VisitDay(VisitList list, Messages messages) {
        this.list = list;
        this.messages = messages;
    }

    @Override
    public List<DayCount> counts(Visitor visitor) {
        if (visitor.companies().isEmpty() || !visitor.may(Operation.VISIT_GUEST)) {
            return List.of();
        }
        VisitMessages words = messages.of(VisitMessages.class);
        List<DayCount> counts = new ArrayList<>();
        counts.add(count(visitor, ShownVisits.UNTOLD, "warning", words::dayUntold));
        counts.add(count(visitor, ShownVisits.OPEN, "info", words::dayOpen));
        if (visitor.may(Operation.VISIT_INVITE)) {
            counts.add(count(visitor, ShownVisits.UNANSWERED, "warning", words::dayUnanswered));
        }
        return counts;
    }

    private DayCount count(Visitor visitor, ShownVisits shown, String kind, LongFunction<String> said) {
        return new DayCount(
                list.count(visitor, shown),
                count -> new DayItem(said.apply(count), VisitPages.PATH + "?shown=" + shown.key(), kind));
    }
}
