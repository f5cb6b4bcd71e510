package no.nystart.followup.talk.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.followup.talk.TalkList;
import no.nystart.web.DayItems;
import no.nystart.web.Messages;

/** Who waits for a talk: an office's all in one, a leader's each by first name. */
@ApplicationScoped
class TalkDay implements DayItems {

    private final TalkList list;
    private final Messages messages;

    @Inject
    TalkDay(TalkList list, Messages messages) {
        this.list = list;
        this.messages = messages;
    }

    @Override
    public List<DayItem> of(Visitor visitor) {
        TalkMessages words = messages.of(TalkMessages.class);
        List<DayItem> items = new ArrayList<>();
        Set<String> offices = visitor.scope(Operation.TALK_LIST).offices();
        long waiting = offices.isEmpty() ? 0 : list.count(offices);
        if (waiting > 0) {
            items.add(new DayItem(words.dayTalks(waiting), "/talks", "warning"));
        }
        Set<UUID> leaders = visitor.scope(Operation.TALK_HOLD).leaders();
        if (!leaders.isEmpty()) {
            list.ofLeaders(leaders)
                    .lines()
                    .forEach(line -> items.add(
                            new DayItem(words.dayLeader(line.firstName()), "/talks/" + line.id(), "warning")));
        }
        return items;
    }
}
