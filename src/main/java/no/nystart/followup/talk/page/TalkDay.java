package no.nystart.followup.talk.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.followup.talk.TalkList;
import no.nystart.web.DayCounts;
import no.nystart.web.DayItems;
import no.nystart.web.Messages;

/** Who waits for a talk: an office's all in one, a leader's each by first name. */
@ApplicationScoped
class TalkDay implements DayItems, DayCounts {

    private final TalkList list;
    private final Messages messages;

    @Inject
    TalkDay(TalkList list, Messages messages) {
        this.list = list;
        this.messages = messages;
    }

    @Override
    public List<DayItem> of(Visitor visitor) {
        Set<UUID> leaders = visitor.scope(Operation.TALK_HOLD).leaders();
        TalkMessages words = messages.of(TalkMessages.class);
        return leaders.isEmpty()
                ? List.of()
                : list.ofLeaders(leaders).lines().stream()
                        .map(line -> new DayItem(words.dayLeader(line.firstName()), "/talks/" + line.id(), "warning"))
                        .toList();
    }

    @Override
    public List<DayCount> counts(Visitor visitor) {
        Set<String> offices = visitor.scope(Operation.TALK_LIST).offices();
        return offices.isEmpty()
                ? List.of()
                : List.of(new DayCount(
                        list.waiting(offices),
                        count -> new DayItem(messages.of(TalkMessages.class).dayTalks(count), "/talks", "warning")));
    }
}
