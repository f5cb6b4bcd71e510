package no.nystart.matching.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import no.nystart.matching.benchmark.Density;
import no.nystart.matching.benchmark.InstanceGenerator;
import no.nystart.matching.exchange.ProblemWriter;

/** Problems to send. */
final class Problems {

    private Problems() {}

    /** Six people, proven in no time. */
    static String example() {
        try (InputStream file =
                Objects.requireNonNull(Problems.class.getResourceAsStream("/matching-example/problem.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes longer than a test waits. */
    static String hard() {
        return ProblemWriter.write(InstanceGenerator.problem(Density.CITY, 800, 5));
    }
}
