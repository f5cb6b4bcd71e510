package no.nystart.matching.solve;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import no.nystart.matching.model.Choice;
import no.nystart.matching.model.MatchingPlan;
import no.nystart.matching.model.Offer;
import no.nystart.matching.model.OfferTable;

/** Makes a plan the assignment that an engine found. */
record BecomeMove(
        MatchingPlan plan,
        PlanningVariableMetaModel<MatchingPlan, Choice, Offer> variable,
        OfferTable table,
        int[] chosen)
        implements Move<MatchingPlan> {

    @Override
    public void execute(MutableSolutionView<MatchingPlan> view) {
        for (Choice choice : plan.getChoices()) {
            int position = chosen[choice.getPerson()];
            if (choice.position() != position) {
                view.changeVariable(variable, choice, position == OfferTable.NONE ? null : table.offer(position));
            }
        }
    }
}
