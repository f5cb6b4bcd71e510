package no.nystart.improvement.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.board.Boards;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/** Begins meetings before boards, keeps what they decide, and ends them. */
@ApplicationScoped
public class BoardMeetings {

    private static final int MOST = 30;
    private static final int LONGEST = 1000;

    private final EntityManager entities;
    private final Boards boards;
    private final Agenda agenda;
    private final PointDecisions decisions;
    private final Stamps stamps;
    private final Clock wallClock;

    @Inject
    BoardMeetings(
            EntityManager entities,
            Boards boards,
            Agenda agenda,
            PointDecisions decisions,
            Stamps stamps,
            Clock wallClock) {
        this.entities = entities;
        this.boards = boards;
        this.agenda = agenda;
        this.decisions = decisions;
        this.stamps = stamps;
        this.wallClock = wallClock;
    }

    /** Begins one, or joins the one that runs. */
    @Transactional
    public BoardMeeting begin(UUID board, UUID by) {
        // of two presses at once, the second sees the first's
        Board before = boards.byId(board);
        entities.lock(before, LockModeType.PESSIMISTIC_WRITE);
        return running(board).orElseGet(() -> {
            BoardMeeting meeting = new BoardMeeting(board, agenda.of(board), stamps.of(by));
            entities.persist(meeting);
            entities.flush();
            return meeting;
        });
    }

    @Transactional
    public Optional<BoardMeeting> running(UUID board) {
        return entities.createQuery("from BoardMeeting where board = :board and endedAt is null", BoardMeeting.class)
                .setParameter("board", board)
                .getResultStream()
                .findFirst();
    }

    /** Those that are over, the last first. */
    @Transactional
    public List<BoardMeeting> over(UUID board) {
        return entities.createQuery(
                        "from BoardMeeting where board = :board and endedAt is not null order by id desc",
                        BoardMeeting.class)
                .setParameter("board", board)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Refused as NOT_FOUND where the board has no such meeting. */
    @Transactional
    public BoardMeeting byId(UUID board, UUID id) {
        return Optional.ofNullable(entities.find(BoardMeeting.class, id))
                .filter(meeting -> meeting.board().equals(board))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /**
     * Decides about a point and writes it into the minutes, both or neither; refused when the meeting is over.
     *
     * @param point code of one of its agenda
     * @param fields {@code decision}, and what that takes
     * @return the point that comes next, empty after the last
     */
    @Transactional
    public Optional<AgendaPoint> decide(
            UUID board, UUID id, @Nullable String point, @Nullable String seen, Fields fields, UUID by) {
        BoardMeeting meeting = locked(board, id);
        List<AgendaPoint> points = meeting.agenda();
        AgendaPoint decided = AgendaPoint.of(point)
                .filter(points::contains)
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        entities.persist(
                new MeetingDecision(id, decisions.decide(board, decided, seen, fields, by), by, wallClock.instant()));
        int next = points.indexOf(decided) + 1;
        return next < points.size() ? Optional.of(points.get(next)) : Optional.empty();
    }

    /** Ends it, with what was said besides. */
    @Transactional
    public void end(UUID board, UUID id, Fields fields) {
        Reading reading = new Reading(fields);
        @Nullable String note = reading.optionalText("note", LONGEST);
        reading.refuseIfFaulty();
        locked(board, id).end(note, wallClock.instant());
    }

    private BoardMeeting locked(UUID board, UUID id) {
        BoardMeeting meeting = byId(board, id);
        entities.refresh(meeting, LockModeType.PESSIMISTIC_WRITE);
        meeting.requireRunning();
        return meeting;
    }

    /** What it decided, in order. */
    @Transactional
    public List<MeetingDecision> decisions(UUID meeting) {
        return entities.createQuery("from MeetingDecision where meeting = :meeting order by id", MeetingDecision.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }
}
