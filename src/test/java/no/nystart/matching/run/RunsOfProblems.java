package no.nystart.matching.run;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import no.nystart.matching.exchange.ProblemReader;
import no.nystart.matching.exchange.Reading;
import no.nystart.matching.exchange.WeightsReader;
import no.nystart.matching.model.Problem;

/** Runs of problems that a test wrote, as if they were a cohort's. */
@ApplicationScoped
public class RunsOfProblems {

    @Inject
    MatchingRuns runs;

    @Inject
    EndedRuns ended;

    /**
     * Solved to the end and released.
     *
     * @param problem as the exchange format writes it
     */
    public UUID released(UUID cohort, String problem) {
        UUID run = runs.start(cohort, read(problem), new RunOptions(Duration.ofSeconds(30), 7, 0), ended.coordinator())
                .id();
        while (!QuarkusTransaction.requiringNew()
                .call(() -> runs.findById(run).state().isOver())) {
            pause();
        }
        runs.release(run, ended.coordinator());
        return run;
    }

    private static Problem read(String problem) {
        try {
            return switch (new ProblemReader(WeightsReader.packaged())
                    .read(new ByteArrayInputStream(problem.getBytes(StandardCharsets.UTF_8)))) {
                case Reading.Read<Problem>(Problem read) -> read;
                case Reading.Faulty<Problem> faulty -> throw new AssertionError(faulty.faults());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
