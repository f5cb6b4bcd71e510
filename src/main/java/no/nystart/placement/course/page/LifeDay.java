package no.nystart.placement.course.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.placement.told.ListedState;
import no.nystart.placement.told.PlacementList;
import no.nystart.web.DayCounts;
import no.nystart.web.DayItems.DayItem;
import no.nystart.web.Messages;

/** What placements have for an office to do today; each count is that of the list it leads to. */
@ApplicationScoped
class LifeDay implements DayCounts {

    private static final Set<ListedState> SHOWN =
            EnumSet.of(ListedState.PROPOSED, ListedState.NOT_COME, ListedState.PAST_END, ListedState.REMATCH);

    private final PlacementList list;
    private final Messages messages;

    @Inject
    LifeDay(PlacementList list, Messages messages) {
        this.list = list;
        this.messages = messages;
    }

    @Override
    public List<DayCount> counts(Visitor visitor) {
        Set<String> offices = visitor.scope(Operation.PLACEMENT_SHOW).offices();
        return offices.isEmpty()
                ? List.of()
                : SHOWN.stream().map(state -> count(state, offices)).toList();
    }

    private DayCount count(ListedState state, Set<String> offices) {
        return new DayCount(
                list.count(state, offices),
                number -> new DayItem(said(state, number), PlacementListPages.PATH + "?state=" + state, "warning"));
    }

    private String said(ListedState state, long count) {
        LifeMessages words = messages.of(LifeMessages.class);
        return switch (state) {
            case PROPOSED -> words.dayProposed(count);
            case NOT_COME -> words.dayNotCome(count);
            case PAST_END -> words.dayPastEnd(count);
            case REMATCH -> words.dayRematch(count);
            case CURRENT, AWAITING_START, RUNNING, PAUSED, OVER -> words.listedState(state);
        };
    }
}
