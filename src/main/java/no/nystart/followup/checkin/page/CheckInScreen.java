package no.nystart.followup.checkin.page;

import java.util.List;
import no.nystart.followup.checkin.AskedCheckIn;
import no.nystart.web.Choice;
import no.nystart.web.Form;

/**
 * The one screen of a check-in.
 *
 * @param action where it is sent to
 * @param savedAt the page that a save leads to
 * @param draft under which name the phone keeps what is typed
 * @param talkAction where the same is sent to when the contact is held already, or empty
 */
public record CheckInScreen(
        AskedCheckIn asked,
        String firstName,
        List<Line> days,
        List<Line> goals,
        List<Choice> kinds,
        List<Choice> steps,
        List<Choice> scores,
        Choice worried,
        String action,
        String savedAt,
        String draft,
        String talkAction,
        boolean typed) {

    /** A field that there is one of for each day or goal. */
    public record Line(String field, String label) {}

    /** Whether the days stand open: somebody was away, or something is wrong there. */
    public boolean showsDays(Form form) {
        return days.stream().anyMatch(day -> !form.value(day.field()).isEmpty() || form.isWrong(day.field()))
                || form.wrongs().stream().anyMatch(wrong -> wrong.field().startsWith(CheckInReader.ABSENT));
    }

    public boolean isOtherDay(Form form) {
        return form.isWrong("on") || !form.value("on").equals(asked.latest().toString());
    }
}
