package no.nystart.outcome.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;

/** How young people stand when their placements end and afterwards. */
@ApplicationScoped
public class Outcomes {

    private final EntityManager entities;
    private final Placements placements;

    @Inject
    Outcomes(EntityManager entities, Placements placements) {
        this.entities = entities;
        this.placements = placements;
    }

    /**
     * Keeps what is told of a moment, and what was told of it before. Told the same again, nothing changes.
     *
     * @throws no.nystart.common.Refused OUTCOME_TOO_EARLY on {@code moment} before its day, OUTCOME_ELSEWHERE where the
     *     young person has moved on to another place, OUTCOME_WITHOUT_PLACEMENT where nobody ever came
     */
    @Transactional
    public Outcome tell(ToldOutcome told) {
        Placement placement = placements.locked(told.placement());
        require(placement, told);
        settle(told);
        Optional<Outcome> known = of(told.placement(), told.moment());
        if (known.isEmpty()) {
            Outcome outcome = new Outcome(told);
            entities.persist(outcome);
            return outcome;
        }
        Outcome outcome = known.get();
        outcome.tell(told).ifPresent(entities::persist);
        return outcome;
    }

    private static void require(Placement placement, ToldOutcome told) {
        OutcomeRules.hindrance(placement.period(), placement.rematch()).ifPresent(hindrance -> {
            throw Refused.because(hindrance);
        });
        if (!OutcomeRules.hasCome(told.moment(), placement.period(), told.on())) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT,
                    List.of(Fault.of(
                            "moment",
                            OutcomeRefusal.OUTCOME_TOO_EARLY,
                            told.moment().after(placement.period().ends()))));
        }
    }

    private void settle(ToldOutcome told) {
        entities.createQuery(
                        "from OutcomeQuestion where placement = :placement and moment = :moment", OutcomeQuestion.class)
                .setParameter("placement", told.placement())
                .setParameter("moment", told.moment())
                .getResultStream()
                .forEach(question -> question.settle(told.on()));
    }

    /** What is known of one moment. */
    public Optional<Outcome> of(UUID placement, Moment moment) {
        return entities.createQuery("from Outcome where placement = :placement and moment = :moment", Outcome.class)
                .setParameter("placement", placement)
                .setParameter("moment", moment)
                .getResultStream()
                .findFirst();
    }

    /** What is known of a placement, by moment. */
    public Map<Moment, Outcome> of(UUID placement) {
        return entities.createQuery("from Outcome where placement = :placement", Outcome.class)
                .setParameter("placement", placement)
                .getResultStream()
                .collect(Collectors.toMap(Outcome::moment, outcome -> outcome));
    }

    /** What is known of these placements, by placement and moment; in one query. */
    public Map<UUID, Map<Moment, Outcome>> of(Collection<UUID> several) {
        return entities.createQuery("from Outcome where placement in :placements", Outcome.class)
                .setParameter("placements", several)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Outcome::placement, Collectors.toMap(Outcome::moment, outcome -> outcome)));
    }

    /** What was told of these before, by outcome, the last first; in one query. */
    public Map<UUID, List<OutcomeCorrection>> before(Collection<Outcome> outcomes) {
        return entities.createQuery(
                        "from OutcomeCorrection where outcome in :outcomes order by id desc", OutcomeCorrection.class)
                .setParameter("outcomes", outcomes.stream().map(Outcome::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(OutcomeCorrection::outcome));
    }
}
