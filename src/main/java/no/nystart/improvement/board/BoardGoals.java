package no.nystart.improvement.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Revision;
import no.nystart.common.CommonRefusal;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import org.jspecify.annotations.Nullable;

/** The goals of boards, and how people say that they stand. */
@ApplicationScoped
public class BoardGoals {

    private static final int MOST = 40;

    private final EntityManager entities;
    private final FieldClock clock;
    private final Stamps stamps;

    @Inject
    BoardGoals(EntityManager entities, FieldClock clock, Stamps stamps) {
        this.entities = entities;
        this.clock = clock;
        this.stamps = stamps;
    }

    /** Those that are up: red, amber, green, then those not measured. */
    @Transactional
    public List<BoardGoal> of(UUID board) {
        return entities.createQuery(
                        "from BoardGoal where board = :board and takenDown is null order by case standing.colour"
                                + " when RED then 0 when AMBER then 1 when GREEN then 2 else 3 end, id",
                        BoardGoal.class)
                .setParameter("board", board)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Refused as NOT_FOUND where the board has no such goal. */
    @Transactional
    public BoardGoal byId(UUID board, UUID id) {
        BoardGoal goal = entities.find(BoardGoal.class, id);
        if (goal == null || !goal.board().equals(board)) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        return goal;
    }

    @Transactional
    public BoardGoal set(UUID board, Aim aim) {
        BoardGoal goal = new BoardGoal(board, aim, clock.today());
        entities.persist(goal);
        entities.flush();
        return goal;
    }

    /**
     * Says how it stands.
     *
     * @param seen the goal's revision that was seen
     */
    @Transactional
    public BoardGoal judge(UUID board, UUID id, @Nullable String seen, Standing said, UUID by) {
        BoardGoal goal = locked(board, id);
        new Revision(goal.version()).requireSeen(seen);
        Standing standing = Standing.judged(said, clock.today());
        goal.judge(standing, clock.today());
        entities.persist(new GoalStanding(id, standing, stamps.of(by)));
        entities.flush();
        return goal;
    }

    /** It is no goal any more; what was said of it stays. */
    @Transactional
    public void takeDown(UUID board, UUID id) {
        locked(board, id).takeDown(clock.today());
    }

    private BoardGoal locked(UUID board, UUID id) {
        BoardGoal goal = byId(board, id);
        entities.refresh(goal, LockModeType.PESSIMISTIC_WRITE);
        return goal;
    }

    /** How people said that it stands, the last first. */
    @Transactional
    public List<GoalStanding> standings(UUID goal) {
        return entities.createQuery("from GoalStanding where goal = :goal order by id desc", GoalStanding.class)
                .setParameter("goal", goal)
                .setMaxResults(MOST)
                .getResultList();
    }
}
