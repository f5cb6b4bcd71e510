package no.nystart.matching.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Weights;

/** The worked example of the matching model, and what its authors calculated by hand. */
public final class WorkedExample {

    private WorkedExample() {}

    public static Problem problem() {
        try (InputStream in = open("problem.json")) {
            return switch (new ProblemReader(Weights.defaults()).read(in)) {
                case Reading.Read<Problem>(Problem problem) -> problem;
                case Reading.Faulty<Problem> faulty -> throw new AssertionError(faulty.faults());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode expected() {
        try (InputStream in = open("expected.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(WorkedExample.class.getResourceAsStream("/matching-example/" + file));
    }
}
