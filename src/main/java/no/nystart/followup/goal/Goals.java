package no.nystart.followup.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import no.nystart.placement.agreement.GoalKind;
import no.nystart.placement.course.Placements;
import no.nystart.placement.signing.Agreements;
import org.jspecify.annotations.Nullable;

/** The goals of placements: those of the agreement in force first, then the young person's own. */
@ApplicationScoped
public class Goals {

    private static final int MOST_OWN = 10;

    private final Agreements agreements;
    private final Placements placements;
    private final EntityManager entities;
    private final Stamps stamps;

    @Inject
    Goals(Agreements agreements, Placements placements, EntityManager entities, Stamps stamps) {
        this.agreements = agreements;
        this.placements = placements;
        this.entities = entities;
        this.stamps = stamps;
    }

    /** In three queries. */
    public List<Goal> of(UUID placement) {
        Map<UUID, GoalMark> marks = marks(placement);
        Stream<Goal> agreed = agreements.inForce(placement).stream()
                .flatMap(version -> version.terms().goals().stream())
                .map(goal -> goal(goal.id(), goal.kind(), goal.words(), marks));
        Stream<Goal> own = own(placement).stream().map(goal -> goal(goal.id(), null, goal.words(), marks));
        return Stream.concat(agreed, own).toList();
    }

    private static Goal goal(UUID id, @Nullable GoalKind kind, String words, Map<UUID, GoalMark> marks) {
        return Optional.ofNullable(marks.get(id))
                .map(mark -> new Goal(id, kind, words, mark.progress(), mark.on()))
                .orElseGet(() -> new Goal(id, kind, words, Progress.NOT_BEGUN, null));
    }

    /** The newest of each goal. */
    private Map<UUID, GoalMark> marks(UUID placement) {
        Map<UUID, GoalMark> newest = new HashMap<>();
        entities.createQuery("from GoalMark where key.placement = :placement order by key.onDay", GoalMark.class)
                .setParameter("placement", placement)
                .getResultList()
                .forEach(mark -> newest.put(mark.goal(), mark));
        return newest;
    }

    private List<OwnGoal> own(UUID placement) {
        return entities.createQuery("from OwnGoal where placement = :placement order by id", OwnGoal.class)
                .setParameter("placement", placement)
                .getResultList();
    }

    /** The young person sets a goal; the same words again change nothing. */
    @Transactional
    public void set(UUID placement, String words, UUID by) {
        requireOpen(placement);
        List<OwnGoal> before = own(placement);
        if (before.stream().anyMatch(goal -> goal.words().equals(words))) {
            return;
        }
        if (before.size() >= MOST_OWN) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, List.of(Fault.of("goalWords", GoalRefusal.TOO_MANY_GOALS, MOST_OWN)));
        }
        entities.persist(new OwnGoal(placement, words, stamps.of(by)));
    }

    /** The young person finds that a goal of the placement has come so far. */
    @Transactional
    public void mark(UUID placement, UUID goal, Progress progress, UUID by) {
        requireOpen(placement);
        requireOf(placement, List.of(goal), "goal");
        Stamp stamp = stamps.of(by);
        Optional.ofNullable(entities.find(GoalMark.class, new GoalMark.Key(placement, goal, stamp.on())))
                .ifPresentOrElse(
                        mark -> mark.mark(progress, stamp),
                        () -> entities.persist(new GoalMark(placement, goal, progress, stamp)));
    }

    /** Refuses goals that are not this placement's. */
    public void requireOf(UUID placement, List<UUID> goals, String field) {
        if (!of(placement).stream().map(Goal::id).toList().containsAll(goals)) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of(field, GoalRefusal.GOAL_OF_ANOTHER)));
        }
    }

    private void requireOpen(UUID placement) {
        if (placements.locked(placement).state().isOver()) {
            throw Refused.because(GoalRefusal.GOALS_CLOSED);
        }
    }
}
