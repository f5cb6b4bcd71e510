package no.nystart.outcome.evaluation.page;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of evaluations; texts in messages/evaluation_nb, evaluation_nn and evaluation_en. */
@MessageBundle(value = "evaluation", locale = "nb")
public interface EvaluationMessages {

    String menu();

    String title();

    String means();

    String cohort();

    String starts();

    String noCohorts();

    String of(String cohort);

    String people();

    String tooFew(int fewest);

    String holds();

    String holdsPseudonym();

    String holdsTime();

    String holdsSector(int fewest);

    String holdsOutcome();

    String leavesOut();

    String leavesOutNames();

    String leavesOutTraits();

    String leavesOutDays();

    String leavesOutHidden();

    String research();

    String download();
}
