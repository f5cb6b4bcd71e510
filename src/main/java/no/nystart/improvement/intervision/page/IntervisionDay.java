package no.nystart.improvement.intervision.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongFunction;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.common.CountQuery;
import no.nystart.improvement.intervision.OwnCases;
import no.nystart.web.DayCounts;
import no.nystart.web.DayItems.DayItem;
import no.nystart.web.Messages;

/** What intervision asks of somebody: a draft to read through, an action to take back, a session soon. */
@ApplicationScoped
class IntervisionDay implements DayCounts {

    private final OwnCases cases;
    private final Messages messages;

    @Inject
    IntervisionDay(OwnCases cases, Messages messages) {
        this.cases = cases;
        this.messages = messages;
    }

    @Override
    public List<DayCount> counts(Visitor visitor) {
        if (!visitor.may(Operation.INTERVISION_LIST)) {
            return List.of();
        }
        UUID me = visitor.account();
        IntervisionMessages words = messages.of(IntervisionMessages.class);
        List<DayCount> counts = new ArrayList<>();
        if (visitor.may(Operation.INTERVISION_BRING)) {
            counts.add(count(cases.toTakeBack(me), "warning", words::dayTakeBack));
            counts.add(count(cases.toReview(me), "warning", words::dayReview));
        }
        counts.add(count(cases.sessionsSoon(me), "info", words::daySoon));
        return counts;
    }

    private static DayCount count(CountQuery query, String kind, LongFunction<String> said) {
        return new DayCount(query, count -> new DayItem(said.apply(count), SessionPages.PATH, kind));
    }
}
