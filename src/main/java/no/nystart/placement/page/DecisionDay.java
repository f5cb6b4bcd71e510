package no.nystart.placement.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.placement.decision.CaseList;
import no.nystart.placement.decision.CaseState;
import no.nystart.web.DayItems;
import no.nystart.web.Messages;

/** What decisions have for an office to do today; each count is that of the list it leads to. */
@ApplicationScoped
class DecisionDay implements DayItems {

    private static final Set<CaseState> SHOWN = EnumSet.of(
            CaseState.TALK_WANTED, CaseState.RETURNED, CaseState.TO_DECIDE, CaseState.DECLINED, CaseState.AGREED);

    private final CaseList list;
    private final Messages messages;

    @Inject
    DecisionDay(CaseList list, Messages messages) {
        this.list = list;
        this.messages = messages;
    }

    @Override
    public List<DayItem> of(Visitor visitor) {
        Set<CaseState> states = EnumSet.copyOf(SHOWN);
        if (!visitor.clearedOffices().isEmpty()) {
            states.add(CaseState.BY_HAND);
        }
        Map<CaseState, Long> counts =
                list.counts(states, visitor.scope(Operation.DECISION_LIST).offices());
        List<DayItem> items = new ArrayList<>();
        for (CaseState state : CaseState.values()) {
            long count = counts.getOrDefault(state, 0L);
            if (count > 0) {
                items.add(new DayItem(said(state, count), "/decisions?state=" + state, kind(state)));
            }
        }
        return items;
    }

    private String said(CaseState state, long count) {
        DecisionMessages words = messages.of(DecisionMessages.class);
        return switch (state) {
            case TO_DECIDE -> words.dayToDecide(count);
            case TALK_WANTED -> words.dayTalks(count);
            case RETURNED -> words.dayReturned(count);
            case DECLINED -> words.dayDeclined(count);
            case AWAITED -> words.stateName(state);
            case AGREED -> words.dayAgreed(count);
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
