package no.nystart.improvement.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.improvement.ImprovementRefusal;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.board.BoardGoal;
import no.nystart.improvement.board.BoardGoals;
import no.nystart.improvement.board.Boards;
import no.nystart.improvement.suggestion.Suggestion;
import no.nystart.improvement.suggestion.Suggestions;
import org.jspecify.annotations.Nullable;

/** Lifts matters a tier up, one way at a time, and answers them back. */
@ApplicationScoped
public class Escalations {

    private static final int MOST = 40;
    private static final int LONGEST = 500;

    private final EntityManager entities;
    private final Boards boards;
    private final BoardGoals goals;
    private final Suggestions suggestions;
    private final Stamps stamps;
    private final Event<EscalationNews> news;

    @Inject
    Escalations(
            EntityManager entities,
            Boards boards,
            BoardGoals goals,
            Suggestions suggestions,
            Stamps stamps,
            Event<EscalationNews> news) {
        this.entities = entities;
        this.boards = boards;
        this.goals = goals;
        this.suggestions = suggestions;
        this.stamps = stamps;
        this.news = news;
    }

    /** Lifts a red goal; refused without a reason, for another colour, and while it waits above. */
    @Transactional
    public Escalation liftGoal(UUID board, UUID goal, @Nullable String reason, UUID by) {
        BoardGoal lifted = goals.byId(board, goal);
        entities.lock(lifted, LockModeType.PESSIMISTIC_WRITE);
        if (!lifted.isUp() || !lifted.standing().isRed()) {
            throw Refused.because(ImprovementRefusal.ONLY_RED_IS_LIFTED);
        }
        return lift(new Matter(goal, null, lifted.aim().words()), board, null, reason, by);
    }

    /** Lifts a suggestion; refused without a reason, when it has its answer, and while it waits above. */
    @Transactional
    public Escalation liftSuggestion(UUID board, UUID suggestion, @Nullable String reason, UUID by) {
        Suggestion lifted = suggestions.byId(board, suggestion);
        entities.lock(lifted, LockModeType.PESSIMISTIC_WRITE);
        if (!lifted.state().isOpen()) {
            throw Refused.because(ImprovementRefusal.SUGGESTION_ANSWERED);
        }
        return lift(new Matter(null, suggestion, lifted.words()), board, null, reason, by);
    }

    /** Lifts on what was lifted to this board; the answer comes back the same way. */
    @Transactional
    public Escalation liftOn(UUID board, UUID id, @Nullable String reason, UUID by) {
        Escalation below = locked(board, id);
        if (!below.isWaiting()) {
            throw Refused.because(ImprovementRefusal.ESCALATION_ANSWERED);
        }
        return lift(below.matter(), board, below.id(), reason, by);
    }

    private Escalation lift(Matter matter, UUID from, @Nullable UUID below, @Nullable String reason, UUID by) {
        Board board = boards.byId(from);
        if (!board.tier().lifts()) {
            throw Refused.because(ImprovementRefusal.NOTHING_ABOVE);
        }
        if (waits(matter, from)) {
            throw Refused.because(ImprovementRefusal.LIFTED_ALREADY);
        }
        String why = words("reason", reason);
        Escalation escalation = new Escalation(matter, from, boards.above(board).id(), below, why, stamps.of(by));
        entities.persist(escalation);
        entities.flush();
        news.fire(new EscalationNews.Lifted(escalation.id(), escalation.to()));
        return escalation;
    }

    /** Back to the board it came from; refused without words, twice, and while the board above has it. */
    @Transactional
    public Escalation answer(UUID board, UUID id, @Nullable String answer, UUID by) {
        Escalation escalation = locked(board, id);
        if (waits(escalation.matter(), board)) {
            throw Refused.because(ImprovementRefusal.LIFTED_ALREADY);
        }
        escalation.answer(words("answer", answer), stamps.of(by));
        entities.flush();
        news.fire(new EscalationNews.Answered(id, escalation.lifted().by()));
        return escalation;
    }

    private Escalation locked(UUID board, UUID id) {
        Escalation escalation = liftedTo(board, id);
        entities.refresh(escalation, LockModeType.PESSIMISTIC_WRITE);
        return escalation;
    }

    private static String words(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of(field, CommonRefusal.MISSING)));
        }
        if (text.strip().length() > LONGEST) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, List.of(Fault.of(field, CommonRefusal.TOO_LONG, LONGEST)));
        }
        return text.strip();
    }

    /** Whether the board above has it. */
    private boolean waits(Matter matter, UUID from) {
        return entities.createQuery(
                                "select count(e) from Escalation e where e.fromBoard = :from and e.answer is null"
                                        + " and (e.matter.goal = :goal or e.matter.suggestion = :suggestion)",
                                Long.class)
                        .setParameter("from", from)
                        .setParameter("goal", matter.goal())
                        .setParameter("suggestion", matter.suggestion())
                        .getSingleResult()
                > 0;
    }

    /** Refused as NOT_FOUND where nothing such was lifted to the board. */
    @Transactional
    public Escalation liftedTo(UUID board, UUID id) {
        return Optional.ofNullable(entities.find(Escalation.class, id))
                .filter(escalation -> escalation.to().equals(board))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** What waits for this board's answer, the oldest first. */
    @Transactional
    public List<Escalation> waitingAt(UUID board) {
        return of("toBoard = :board and answer is null order by id", board);
    }

    /** What this board has lifted, the newest first; what waits and what has come back. */
    @Transactional
    public List<Escalation> liftedFrom(UUID board) {
        return of("fromBoard = :board order by id desc", board);
    }

    private List<Escalation> of(String which, UUID board) {
        return entities.createQuery("from Escalation where " + which, Escalation.class)
                .setParameter("board", board)
                .setMaxResults(MOST)
                .getResultList();
    }
}
