package no.nystart.followup.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.nystart.access.Operation;
import no.nystart.access.Scope;
import no.nystart.access.Visitor;
import no.nystart.web.DayItems;
import no.nystart.web.Messages;

/** The leader's due check-ins, and what follow-up has for an office to do; each count is that of the list it leads to. */
@ApplicationScoped
class FollowUpDay implements DayItems {

    private final OwnMentees mentees;
    private final FollowUpList list;
    private final HiddenCourses hidden;
    private final Messages messages;

    @Inject
    FollowUpDay(OwnMentees mentees, FollowUpList list, HiddenCourses hidden, Messages messages) {
        this.mentees = mentees;
        this.list = list;
        this.hidden = hidden;
        this.messages = messages;
    }

    @Override
    public List<DayItem> of(Visitor visitor) {
        if (!visitor.may(Operation.FOLLOW_UP_LIST)) {
            return List.of();
        }
        hidden.lookAt(visitor.clearedOffices());
        FollowUpMessages words = messages.of(FollowUpMessages.class);
        Scope scope = visitor.scope(Operation.FOLLOW_UP_LIST);
        List<DayItem> items = new ArrayList<>();
        mentees.of(scope.leaders()).stream()
                .filter(OwnMentees.Mentee::due)
                .forEach(mentee -> items.add(new DayItem(words.dayDue(mentee.firstName()), mentee.path(), "warning")));
        Map<Shown, Long> counts = list.counts(scope.offices());
        for (Shown shown : Shown.values()) {
            long count = counts.getOrDefault(shown, 0L);
            if (count > 0 && isForToday(shown)) {
                items.add(new DayItem(said(words, shown, count), "/follow-up?show=" + shown, kind(shown)));
            }
        }
        return items;
    }

    private static boolean isForToday(Shown shown) {
        return switch (shown) {
            case RED_PAST_DATE, RED_UNDECIDED, SILENT, OVERDUE, DUE_THIS_WEEK -> true;
            case RED_IN_HAND, AMBER -> false;
        };
    }

    private static String said(FollowUpMessages words, Shown shown, long count) {
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
