package no.nystart.matching.weigh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Visitor;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.compare.Supposed;
import no.nystart.matching.compare.Suppositions;
import no.nystart.matching.model.Weights;
import no.nystart.matching.question.Question;
import no.nystart.matching.question.Questions;
import no.nystart.matching.question.RunQuestion;
import no.nystart.matching.run.MatchingRefusal;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;

/** What other weights would have made of a cohort's last run. */
@ApplicationScoped
class WeightsEffects {

    private final MatchingRuns runs;
    private final Questions questions;
    private final Suppositions suppositions;

    @Inject
    WeightsEffects(MatchingRuns runs, Questions questions, Suppositions suppositions) {
        this.runs = runs;
        this.questions = questions;
        this.suppositions = suppositions;
    }

    /** The run that weights are tried on; empty before the first. */
    Optional<MatchingRun> run(UUID cohort) {
        return runs.lastSolved(cohort);
    }

    /** Refused when the cohort has no run yet. */
    Supposed ask(UUID cohort, Weights weights, Visitor visitor) {
        MatchingRun run = run(cohort).orElseThrow(() -> Refused.because(MatchingRefusal.NO_SOLUTION_YET));
        RunQuestion asked = questions.ask(run, new Question.WeightsEffect(weights.values()), visitor.account());
        return suppositions.told(run, asked, visitor);
    }

    /** Refused as NOT_FOUND when nobody asked it of one of the cohort's runs. */
    Supposed asked(UUID cohort, UUID question, Visitor visitor) {
        RunQuestion asked = questions
                .findByIdOptional(question)
                .filter(known -> known.question() instanceof Question.WeightsEffect)
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        return suppositions.told(runs.ofCohort(cohort, asked.run()), asked, visitor);
    }
}
