package no.nystart.programme.meeting.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.programme.meeting.Meetings;
import no.nystart.web.DayCounts;
import no.nystart.web.DayItems.DayItem;
import no.nystart.web.Messages;

/** Meetings of which nobody has noted who came. */
@ApplicationScoped
class MeetingDay implements DayCounts {

    private final Meetings meetings;
    private final Messages messages;

    @Inject
    MeetingDay(Meetings meetings, Messages messages) {
        this.meetings = meetings;
        this.messages = messages;
    }

    @Override
    public List<DayCount> counts(Visitor visitor) {
        Set<String> regions = visitor.scope(Operation.MEETING_CHANGE).regions();
        return regions.isEmpty()
                ? List.of()
                : List.of(new DayCount(
                        meetings.unnoted(regions),
                        count -> new DayItem(
                                messages.of(MeetingMessages.class).dayUnnoted(count), MeetingPages.PATH, "info")));
    }
}
