package no.nystart.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import no.nystart.jobs.Lane;
import no.nystart.jobs.Shutdown;
import no.nystart.jobs.WarmUp;
import no.nystart.matching.benchmark.Density;
import no.nystart.matching.benchmark.InstanceGenerator;
import no.nystart.matching.solve.MatchingSolver;
import no.nystart.matching.solve.SolveOptions;
import no.nystart.matching.solve.StopSignal;

/** Solves a made-up cohort once: Timefold, the natives and the code paths of a small run are then loaded and warm. */
@ApplicationScoped
class SolverWarmUp implements WarmUp {

    private static final int PEOPLE = 20;
    private static final SolveOptions OPTIONS = new SolveOptions(Duration.ofSeconds(10), 0, 0);

    @Override
    public Lane lane() {
        return Lane.SOLVING;
    }

    @Override
    public void warmUp(Shutdown shutdown) {
        StopSignal stop = new StopSignal();
        Runnable leave = stop::stop;
        shutdown.onBegin(leave);
        try {
            MatchingSolver.create()
                    .solve(InstanceGenerator.problem(Density.RURAL, PEOPLE, 1), OPTIONS, moment -> {}, stop, null);
        } finally {
            shutdown.forget(leave);
        }
    }
}
