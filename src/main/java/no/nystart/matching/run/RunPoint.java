package no.nystart.matching.run;

import java.time.Duration;
import no.nystart.matching.solve.SolveProgress;
import org.jspecify.annotations.Nullable;

/** A point of a run's curve: the best total and the proven bound after so long, and how far they are apart. */
public record RunPoint(Duration elapsed, long best, long bound, double gap) {

    public double seconds() {
        return elapsed.toMillis() / 1000.0;
    }

    /**
     * @param elapsed on all workers together
     * @param proven by earlier workers, null when they proved nothing
     */
    static RunPoint of(SolveProgress.Moment moment, Duration elapsed, @Nullable Long proven) {
        long best = moment.bestTotal();
        if (proven == null || proven <= moment.bound() || best == moment.bound()) {
            return new RunPoint(elapsed, best, moment.bound(), moment.gap());
        }
        long bound = Math.min(proven, best);
        return new RunPoint(elapsed, best, bound, moment.gap() * (best - bound) / (best - moment.bound()));
    }
}
