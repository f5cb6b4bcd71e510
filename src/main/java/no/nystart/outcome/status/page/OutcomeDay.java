package no.nystart.outcome.status.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.outcome.status.OutcomeList;
import no.nystart.outcome.status.Sought;
import no.nystart.web.DayCounts;
import no.nystart.web.DayItems.DayItem;

/** Whom caseworkers must find out about, for nobody has answered. */
@ApplicationScoped
class OutcomeDay implements DayCounts {

    private final OutcomeList list;
    private final OutcomeWords words;

    @Inject
    OutcomeDay(OutcomeList list, OutcomeWords words) {
        this.list = list;
        this.words = words;
    }

    @Override
    public List<DayCount> counts(Visitor visitor) {
        Set<String> offices = visitor.scope(Operation.OUTCOME_LIST).offices();
        return offices.isEmpty()
                ? List.of()
                : List.of(new DayCount(
                        list.count(Sought.NOT_REACHED, offices),
                        number -> new DayItem(
                                words.words().dayNotReached(number),
                                OutcomeListPages.PATH + "?sought=" + Sought.NOT_REACHED,
                                "warning")));
    }
}
