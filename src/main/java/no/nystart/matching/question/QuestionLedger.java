package no.nystart.matching.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.nystart.matching.explain.SolvedProblem;
import no.nystart.matching.run.MatchingRun;

/** What the worker reads and writes of questions; one about somebody protected is not there for it. */
@ApplicationScoped
class QuestionLedger {

    /** A question to answer, with what its run solved. */
    record Waiting(Question question, SolvedProblem solved, long seed) {}

    private final EntityManager entities;
    private final SolvedRuns runs;
    private final Clock wallClock;

    @Inject
    QuestionLedger(EntityManager entities, SolvedRuns runs, Clock wallClock) {
        this.entities = entities;
        this.runs = runs;
        this.wallClock = wallClock;
    }

    /** Empty when it is answered already, or gone. */
    @Transactional
    Optional<Waiting> waiting(UUID id) {
        return question(id).filter(RunQuestion::isWaiting).map(asked -> {
            MatchingRun run = entities.find(MatchingRun.class, asked.run());
            return new Waiting(asked.question(), runs.copy(run), run.options().seed());
        });
    }

    @Transactional
    void answered(UUID id, Answer answer) {
        question(id).ifPresent(asked -> asked.answer(answer, wallClock.instant()));
    }

    @Transactional
    void failed(UUID id) {
        question(id).ifPresent(asked -> asked.fail(QuestionState.Failure.SOLVER_FAILED, wallClock.instant()));
    }

    private Optional<RunQuestion> question(UUID id) {
        return Optional.ofNullable(entities.find(RunQuestion.class, id));
    }
}
