package no.nystart.matching.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.nystart.jobs.DurableJob;
import no.nystart.jobs.Lane;
import no.nystart.jobs.Shutdown;
import no.nystart.matching.explain.Resolving;
import no.nystart.matching.solve.MatchingSolver;
import no.nystart.matching.solve.StopSignal;

/** Answers questions, one at a time; what a shutdown cuts short is begun again. */
@ApplicationScoped
class AnsweringJob implements DurableJob {

    /** Of each solving. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final QuestionLedger ledger;

    @Inject
    AnsweringJob(QuestionLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "run-question";
    }

    @Override
    public Lane lane() {
        return Lane.QUESTIONS;
    }

    @Override
    public Outcome work(UUID id, Shutdown shutdown) {
        Optional<QuestionLedger.Waiting> waiting = ledger.waiting(id);
        if (waiting.isEmpty()) {
            return Outcome.DONE;
        }
        StopSignal stop = new StopSignal();
        Runnable leave = stop::stop;
        shutdown.onBegin(leave);
        Answer answer;
        try {
            Resolving resolving =
                    new Resolving(MatchingSolver.create(), LIMIT, waiting.get().seed(), stop);
            answer = new Answering(waiting.get().solved()).answer(waiting.get().question(), resolving);
        } finally {
            shutdown.forget(leave);
        }
        if (stop.isStopped()) {
            return Outcome.LEFT_OFF;
        }
        ledger.answered(id, answer);
        return Outcome.DONE;
    }

    @Override
    public void givenUp(UUID id, Throwable cause) {
        ledger.failed(id);
    }
}
