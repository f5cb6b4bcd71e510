package no.nystart.improvement.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.improvement.board.WaitingWork;
import no.nystart.web.DayCounts;
import no.nystart.web.DayItems.DayItem;
import no.nystart.web.Messages;

/** What boards have for somebody to do today. */
@ApplicationScoped
class BoardDay implements DayCounts {

    private final WaitingWork work;
    private final Messages messages;

    @Inject
    BoardDay(WaitingWork work, Messages messages) {
        this.work = work;
        this.messages = messages;
    }

    @Override
    public List<DayCount> counts(Visitor visitor) {
        return visitor.may(Operation.BOARD_KEEP)
                ? Arrays.stream(WaitingWork.Kind.values())
                        .map(kind -> new DayCount(work.count(kind, visitor), number -> item(kind, number)))
                        .toList()
                : List.of();
    }

    private DayItem item(WaitingWork.Kind kind, long number) {
        MeetingMessages words = messages.of(MeetingMessages.class);
        String said = switch (kind) {
            case OWN_GOAL -> words.dayGoals(number);
            case OWN_SUGGESTION -> words.daySuggestions(number);
            case OWN_PULSE -> words.dayPulse(number);
            case LIFTED -> words.dayLifted(number);
            case NEW_SUGGESTION -> words.dayNew(number);
        };
        return new DayItem(said, "/board-work", kind == WaitingWork.Kind.NEW_SUGGESTION ? "info" : "warning");
    }
}
