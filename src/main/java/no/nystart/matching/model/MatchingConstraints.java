package no.nystart.matching.model;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import no.nystart.matching.model.RuleCatalogue.CostTerm;

/**
 * The rules that depend on several choices, and every term of the total. The other hard rules are kept by offering
 * nobody what breaks them.
 */
public class MatchingConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            seats(factory),
            capacity(factory),
            dissatisfaction(factory),
            stability(factory),
            unplaced(factory),
            leaderLoad(factory),
            companyShare(factory),
            alone(factory)
        };
    }

    // Hard

    Constraint seats(ConstraintFactory factory) {
        return factory.forEach(Choice.class)
                .groupBy(Choice::place, Choice::loads, ConstraintCollectors.count())
                .filter((place, loads, placed) -> placed > loads.seats(place))
                .penalize(HardSoftScore.ONE_HARD, (place, loads, placed) -> placed - loads.seats(place))
                .asConstraint(Rule.SEATS.code());
    }

    Constraint capacity(ConstraintFactory factory) {
        return factory.forEach(Choice.class)
                .groupBy(Choice::leader, Choice::loads, ConstraintCollectors.sum(Choice::need))
                .filter((leader, loads, load) -> load > loads.capacity(leader))
                .penalize(HardSoftScore.ONE_HARD, (leader, loads, load) -> load - loads.capacity(leader))
                .asConstraint(Rule.CAPACITY.code());
    }

    // Soft

    Constraint dissatisfaction(ConstraintFactory factory) {
        return factory.forEach(Choice.class)
                .penalize(HardSoftScore.ONE_SOFT, Choice::dissatisfaction)
                .asConstraint(CostTerm.DISSATISFACTION.code());
    }

    Constraint stability(ConstraintFactory factory) {
        return factory.forEach(Choice.class)
                .filter(choice -> choice.stability() > 0)
                .penalize(HardSoftScore.ONE_SOFT, Choice::stability)
                .asConstraint(CostTerm.STABILITY.code());
    }

    Constraint unplaced(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Choice.class)
                .filter(Choice::isUnplaced)
                .penalize(HardSoftScore.ONE_SOFT, Choice::penalty)
                .asConstraint(CostTerm.UNPLACED.code());
    }

    Constraint leaderLoad(ConstraintFactory factory) {
        return factory.forEach(Choice.class)
                .groupBy(Choice::leader, Choice::loads, ConstraintCollectors.sum(Choice::need))
                .penalize(
                        HardSoftScore.ONE_SOFT,
                        (leader, loads, load) -> loads.leaderCost(leader, Math.toIntExact(load)))
                .asConstraint(CostTerm.LEADER_LOAD.code());
    }

    Constraint companyShare(ConstraintFactory factory) {
        return factory.forEach(Choice.class)
                .groupBy(Choice::company, Choice::loads, ConstraintCollectors.count())
                .penalize(
                        HardSoftScore.ONE_SOFT,
                        (company, loads, placed) -> loads.shareCost(company, Math.toIntExact(placed)))
                .asConstraint(CostTerm.COMPANY_SHARE.code());
    }

    Constraint alone(ConstraintFactory factory) {
        return factory.forEach(Choice.class)
                .groupBy(Choice::company, Choice::loads, ConstraintCollectors.count())
                .filter((company, loads, placed) -> loads.aloneCost(company, Math.toIntExact(placed)) > 0)
                .penalize(
                        HardSoftScore.ONE_SOFT,
                        (company, loads, placed) -> loads.aloneCost(company, Math.toIntExact(placed)))
                .asConstraint(CostTerm.ALONE.code());
    }
}
