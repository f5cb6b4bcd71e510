package no.nystart.followup.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.web.DayCounts;
import no.nystart.web.DayItems;
import no.nystart.web.Messages;

/** The leader's due check-ins, and what follow-up has for an office to do; each count is that of the list it leads to. */
@ApplicationScoped
class FollowUpDay implements DayItems, DayCounts {

    private final OwnMentees mentees;
    private final FollowUpList list;
    private final Messages messages;

    @Inject
    FollowUpDay(OwnMentees mentees, FollowUpList list, Messages messages) {
        this.mentees = mentees;
        this.list = list;
        this.messages = messages;
    }

    @Override
    public List<DayItem> of(Visitor visitor) {
        Set<UUID> leaders = visitor.scope(Operation.FOLLOW_UP_LIST).leaders();
        FollowUpMessages words = messages.of(FollowUpMessages.class);
        return mentees.of(leaders).stream()
                .filter(OwnMentees.Mentee::due)
                .map(mentee -> new DayItem(words.dayDue(mentee.firstName()), mentee.path(), "warning"))
                .toList();
    }

    @Override
    public List<DayCount> counts(Visitor visitor) {
        Set<String> offices = visitor.scope(Operation.FOLLOW_UP_LIST).offices();
        if (offices.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(Shown.values())
                .filter(FollowUpDay::isForToday)
                .map(shown -> new DayCount(
                        list.count(shown, offices),
                        number -> new DayItem(said(shown, number), "/follow-up?show=" + shown, kind(shown))))
                .toList();
    }

    private static boolean isForToday(Shown shown) {
        return switch (shown) {
            case RED_PAST_DATE, RED_UNDECIDED, SILENT, OVERDUE, DUE_THIS_WEEK -> true;
            case RED_IN_HAND, AMBER -> false;
        };
    }

    private String said(Shown shown, long count) {
        FollowUpMessages words = messages.of(FollowUpMessages.class);
        return switch (shown) {
            case RED_PAST_DATE -> words.dayRedPastDate(count);
            case RED_UNDECIDED -> words.dayRedUndecided(count);
            case SILENT -> words.daySilent(count);
            case OVERDUE -> words.dayOverdue(count);
            case DUE_THIS_WEEK -> words.dayDueThisWeek(count);
            case RED_IN_HAND, AMBER -> words.shownName(shown);
        };
    }

    private static String kind(Shown shown) {
        return switch (shown) {
            case RED_PAST_DATE, RED_UNDECIDED, SILENT -> "danger";
            case OVERDUE, AMBER -> "warning";
            case DUE_THIS_WEEK, RED_IN_HAND -> "info";
        };
    }
}
