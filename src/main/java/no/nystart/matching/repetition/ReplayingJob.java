package no.nystart.matching.repetition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.nystart.jobs.DurableJob;
import no.nystart.jobs.Lane;
import no.nystart.jobs.Shutdown;
import no.nystart.matching.replay.Replay;
import no.nystart.matching.replay.RunRecord;
import no.nystart.matching.replay.Verdict;
import no.nystart.matching.solve.MatchingSolver;
import no.nystart.matching.solve.StopSignal;

/** Does a run again, which takes as long as the run took; what a shutdown cuts short is begun anew. */
@ApplicationScoped
class ReplayingJob implements DurableJob {

    private final ReplayLedger ledger;

    @Inject
    ReplayingJob(ReplayLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "run-replay";
    }

    @Override
    public Lane lane() {
        return Lane.SOLVING;
    }

    @Override
    public Outcome work(UUID id, Shutdown shutdown) {
        Optional<RunRecord> record = ledger.waiting(id);
        if (record.isEmpty()) {
            return Outcome.DONE;
        }
        Replay replay = new Replay(MatchingSolver.create());
        StopSignal stop = new StopSignal();
        Runnable leave = stop::stop;
        shutdown.onBegin(leave);
        Verdict verdict;
        try {
            verdict = replay.of(record.get(), moment -> {}, stop);
        } finally {
            shutdown.forget(leave);
        }
        if (verdict instanceof Verdict.Stopped) {
            return Outcome.LEFT_OFF;
        }
        ledger.ended(id, verdict, replay.isPromised(record.get()));
        return Outcome.DONE;
    }

    @Override
    public void givenUp(UUID id, Throwable cause) {
        ledger.failed(id);
    }
}
