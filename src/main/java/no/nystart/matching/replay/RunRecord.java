package no.nystart.matching.replay;

import java.util.List;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;

/**
 * A run with everything that decided what it found.
 *
 * @param problem with the weights used
 * @param wantedGap 0..1; the run ends where it is reached
 * @param stints of its workers, at least one; each begins from what the one before had found
 */
public record RunRecord(Problem problem, long seed, double wantedGap, List<Stint> stints, Solution solution) {

    public RunRecord {
        stints = List.copyOf(stints);
        if (stints.isEmpty()) {
            throw new IllegalArgumentException("a run that nobody worked on");
        }
    }

    /** The steps of all stints. */
    public long steps() {
        return stints.stream().mapToLong(Stint::steps).sum();
    }
}
