package no.nystart.improvement.page;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.meeting.AgendaPoint;
import no.nystart.improvement.meeting.BoardMeeting;
import no.nystart.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One point of a meeting.
 *
 * @param name whose board it is
 * @param began on the clock on the wall
 * @param position from 1
 * @param card of a goal, else null
 * @param suggestion else null
 * @param escalation else null
 * @param revision of what is decided on, empty where none is asked for
 * @param open whether there is anything to decide still
 */
public record MeetingView(
        Board board,
        String name,
        BoardMeeting meeting,
        LocalDateTime began,
        AgendaPoint point,
        int position,
        @Nullable GoalCard card,
        @Nullable SuggestionLine suggestion,
        @Nullable EscalationLine escalation,
        String revision,
        boolean open,
        List<Choice> colours,
        List<Choice> decisions,
        List<Choice> people) {

    private static final int MINUTES = 5;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    public String path() {
        return "/boards/" + board.id() + "/meetings/" + meeting.id();
    }

    public int points() {
        return meeting.agenda().size();
    }

    /** Hours and minutes. */
    public String beganAt() {
        return CLOCK.format(began);
    }

    /** When the five minutes are over. */
    public String until() {
        return CLOCK.format(began.plusMinutes(MINUTES));
    }

    public boolean mayLift() {
        return open && board.tier().lifts() && (card == null || card.standing().isRed());
    }

    /** Empty at the first point. */
    public String before() {
        return position > 1 ? at(position - 2) : "";
    }

    /** The closing, after the last point. */
    public String after() {
        return position < points() ? at(position) : path() + "/closing";
    }

    private String at(int index) {
        return path() + "?at=" + meeting.agenda().get(index).code();
    }
}
