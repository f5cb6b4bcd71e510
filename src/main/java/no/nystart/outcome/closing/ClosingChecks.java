package no.nystart.outcome.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.followup.goal.Goal;
import no.nystart.followup.goal.Goals;
import no.nystart.outcome.status.OutcomeRules;
import no.nystart.placement.course.Placement;
import org.jspecify.annotations.Nullable;

/** Looks at everything that a placement should have before it is closed: one statement, and one for its goals. */
@ApplicationScoped
public class ClosingChecks {

    /** So many days before the end a goal's progress, or a review, is that of the end. */
    private static final int LATE_DAYS = 35;

    private static final int OF_END_DAYS = 21;

    /** The flag of an open concern is not asked for: the concern is, and takes its flag down. */
    private static final String FACTS = """
            SELECT EXISTS (SELECT FROM agreement_version v WHERE v.agreement = p.id AND v.state IN ('DRAFT', 'SIGNING')),
              (SELECT c.id FROM change_proposal c WHERE c.placement = p.id AND c.state = 'WAITING' ORDER BY c.id LIMIT 1),
              EXISTS (SELECT FROM concern c WHERE c.placement = p.id AND c.closed_on IS NULL),
              (SELECT f.id FROM raised_flag f WHERE f.placement = p.id AND f.colour = 'RED' AND f.down_on IS NULL
               AND f.key NOT LIKE 'concern%' ORDER BY f.id LIMIT 1),
              EXISTS (SELECT FROM outcome_status o WHERE o.placement = p.id AND o.moment = 'END'),
              EXISTS (SELECT FROM appointment a WHERE a.placement = p.id AND a.status = 'HELD'
                AND (a.slot LIKE 'end-%' OR a.slot LIKE 'review-%' AND a.on_day >= p.ends - CAST(:ofEnd AS integer))),
              (SELECT r.slot FROM triangle_review r WHERE r.placement = p.id AND r.wording > 0
               AND (SELECT count(*) FROM minutes_answer m WHERE m.placement = r.placement AND m.slot = r.slot
                    AND m.wording = r.wording AND m.objection IS NULL) < 3 ORDER BY r.slot LIMIT 1),
              (SELECT s.slot FROM next_step s WHERE s.placement = p.id AND s.done_on IS NULL ORDER BY s.due_on LIMIT 1),
              EXISTS (SELECT FROM certificate_version v WHERE v.placement = p.id AND v.withdrawn_on IS NULL),
              (SELECT a.slot FROM appointment a WHERE a.placement = p.id AND a.status = 'PLANNED' AND a.slot LIKE 'end-%'
               ORDER BY a.slot LIMIT 1),
              EXISTS (SELECT FROM role_grant g JOIN confidentiality_declaration d ON d.account = g.account
               WHERE g.role = 'SUPERVISOR' AND g.leader = p.leader)
            FROM placement p WHERE p.id = :id""";

    private static final String TOLD = """
            SELECT g.goal FROM goal_progress g JOIN check_in c ON c.id = g.check_in
            WHERE c.placement = :id AND c.on_day >= :since
            UNION SELECT o.goal FROM own_progress o WHERE o.placement = :id AND o.on_day >= :since
            UNION SELECT CAST(k AS uuid) FROM review_contribution r CROSS JOIN jsonb_object_keys(r.goals) k
            WHERE r.placement = :id AND r.given_on >= :since""";

    private final EntityManager entities;
    private final Goals goals;

    @Inject
    ClosingChecks(EntityManager entities, Goals goals) {
        this.entities = entities;
        this.goals = goals;
    }

    /** Of a placement that is over. */
    @Transactional
    public ClosingCheck of(Placement placement) {
        UUID id = placement.id();
        Object[] facts = (Object[]) entities.createNativeQuery(FACTS, Object.class)
                .setParameter("id", id)
                .setParameter("ofEnd", OF_END_DAYS)
                .getSingleResult();
        boolean told =
                OutcomeRules.hindrance(placement.period(), placement.rematch()).isEmpty();
        String page = "/placements/" + id;
        String reviews = page + "/reviews/";
        return new ClosingCheck.Collected()
                .where((boolean) facts[0], Missing.UNSIGNED_VERSION, "/agreements/" + id)
                .where(facts[1] != null, Missing.OPEN_PROPOSAL, page + "/proposals/" + facts[1])
                .where((boolean) facts[2], Missing.OPEN_CONCERN, "/check-ins/" + id)
                .where(facts[3] != null, Missing.RED_FLAG, "/flags/" + id + "/" + facts[3])
                .where(told && !(boolean) facts[4], Missing.STATUS_AT_END, "/outcomes/" + id)
                .where(!(boolean) facts[5], Missing.END_REVIEW, facts[9] == null ? page : reviews + facts[9])
                .where(facts[6] != null, Missing.MINUTES_TO_AGREE, reviews + text(facts[6]))
                .where(facts[7] != null, Missing.OPEN_STEPS, reviews + text(facts[7]))
                .where(lacksGoals(placement), Missing.GOALS, "/check-ins/" + id)
                .where(!(boolean) facts[10], Missing.CONFIDENTIALITY, "/companies/" + placement.company())
                .where(!(boolean) facts[8], Missing.CERTIFICATE, "/certificates/" + id)
                .check();
    }

    private static String text(@Nullable Object slot) {
        return slot == null ? "" : slot.toString();
    }

    private boolean lacksGoals(Placement placement) {
        LocalDate since = placement.period().ends().minusDays(LATE_DAYS);
        List<?> rows = entities.createNativeQuery(TOLD, UUID.class)
                .setParameter("id", placement.id())
                .setParameter("since", since)
                .getResultList();
        Set<UUID> told = new HashSet<>();
        rows.forEach(row -> told.add((UUID) row));
        return goals.of(placement.id()).stream()
                .filter(goal -> !goal.own())
                .map(Goal::id)
                .anyMatch(goal -> !told.contains(goal));
    }
}
