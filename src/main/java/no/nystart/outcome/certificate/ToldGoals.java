package no.nystart.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nystart.followup.goal.Goal;
import no.nystart.followup.goal.Goals;
import no.nystart.followup.goal.Progress;

/** How far the agreement's goals have come as the leaders told at check-ins: steps and days, none of the notes. */
@ApplicationScoped
class ToldGoals {

    private static final String LAST = """
            SELECT DISTINCT ON (g.goal) g.goal, g.step, c.on_day FROM goal_progress g
            JOIN check_in c ON c.id = g.check_in WHERE c.placement = :placement ORDER BY g.goal, c.on_day DESC, c.id DESC""";

    private final EntityManager entities;
    private final Goals goals;

    @Inject
    ToldGoals(EntityManager entities, Goals goals) {
        this.entities = entities;
        this.goals = goals;
    }

    /** Those of the agreement that somebody has told of. */
    @Transactional
    List<ToldGoal> of(UUID placement) {
        Map<UUID, Object[]> last = new HashMap<>();
        List<?> rows = entities.createNativeQuery(LAST, Object.class)
                .setParameter("placement", placement)
                .getResultList();
        rows.forEach(row -> last.put((UUID) ((Object[]) row)[0], (Object[]) row));
        return goals.of(placement).stream()
                .flatMap(goal -> Optional.ofNullable(last.get(goal.id())).map(row -> told(goal, row)).stream())
                .toList();
    }

    private static ToldGoal told(Goal goal, Object[] row) {
        return new ToldGoal(goal, Progress.valueOf((String) row[1]), (LocalDate) row[2]);
    }
}
