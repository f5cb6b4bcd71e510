package no.nystart.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.nystart.common.Refused;
import no.nystart.matching.replay.RunRecord;
import no.nystart.matching.replay.Stint;

/** The records of ended runs: everything that decided what they found, whoever is in it. */
@ApplicationScoped
public class RunRecords {

    private final RunDocuments documents;
    private final RunStints stints;

    @Inject
    RunRecords(RunDocuments documents, RunStints stints) {
        this.documents = documents;
        this.stints = stints;
    }

    /** Whether every worker's part of the run is known; those of runs older than the records are not. */
    public boolean isRecorded(MatchingRun run) {
        return stints.of(run.id()).size() == run.workers();
    }

    /** @throws Refused when the run has no solution, or none yet, or was not recorded */
    public void require(MatchingRun run) {
        run.requireSolution();
        if (!isRecorded(run)) {
            throw Refused.because(MatchingRefusal.NOT_RECORDED);
        }
    }

    /** @throws Refused when the run has no solution, or none yet, or was not recorded */
    public RunRecord of(MatchingRun run) {
        require(run);
        return new RunRecord(
                documents.problem(run.id()),
                run.options().seed(),
                run.options().wantedGap(),
                worked(stints.of(run.id())),
                documents.kept(run.id()).orElseThrow());
    }

    /** Without those who came to nothing: the next one began from where they had begun. */
    private static List<Stint> worked(List<Stint> all) {
        List<Stint> worked = all.stream().filter(stint -> stint.steps() > 0).toList();
        return worked.isEmpty() ? List.of(all.getLast()) : worked;
    }
}
