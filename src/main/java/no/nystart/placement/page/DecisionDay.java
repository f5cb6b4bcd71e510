package no.nystart.placement.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.placement.decision.CaseList;
import no.nystart.placement.decision.CaseState;
import no.nystart.web.DayCounts;
import no.nystart.web.DayItems.DayItem;
import no.nystart.web.Messages;

/** What decisions have for an office to do today; each count is that of the list it leads to. */
@ApplicationScoped
class DecisionDay implements DayCounts {

    private static final Set<CaseState> SHOWN =
            EnumSet.of(CaseState.TALK_WANTED, CaseState.RETURNED, CaseState.TO_DECIDE, CaseState.DECLINED);

    private final CaseList list;
    private final Messages messages;

    @Inject
    DecisionDay(CaseList list, Messages messages) {
        this.list = list;
        this.messages = messages;
    }

    @Override
    public List<DayCount> counts(Visitor visitor) {
        Set<String> offices = visitor.scope(Operation.DECISION_LIST).offices();
        if (offices.isEmpty()) {
            return List.of();
        }
        Set<CaseState> states = EnumSet.copyOf(SHOWN);
        if (!visitor.clearedOffices().isEmpty()) {
            states.add(CaseState.BY_HAND);
        }
        return states.stream().map(state -> count(state, offices)).toList();
    }

    private DayCount count(CaseState state, Set<String> offices) {
        return new DayCount(
                list.count(state, offices),
                number -> new DayItem(said(state, number), "/decisions?state=" + state, kind(state)));
    }

    private String said(CaseState state, long count) {
        DecisionMessages words = messages.of(DecisionMessages.class);
        return switch (state) {
            case TO_DECIDE -> words.dayToDecide(count);
            case TALK_WANTED -> words.dayTalks(count);
            case RETURNED -> words.dayReturned(count);
            case DECLINED -> words.dayDeclined(count);
            case AWAITED -> words.stateName(state);
            case AGREED -> words.stateName(state);
            case BY_HAND -> words.dayByHand(count);
        };
    }

    private static String kind(CaseState state) {
        return switch (state) {
            case TALK_WANTED, RETURNED, TO_DECIDE -> "warning";
            case DECLINED, AWAITED, AGREED, BY_HAND -> "info";
        };
    }
}
