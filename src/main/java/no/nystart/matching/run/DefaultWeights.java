package no.nystart.matching.run;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.nystart.common.NystartConfig;
import no.nystart.matching.exchange.Reading;
import no.nystart.matching.exchange.WeightsReader;
import no.nystart.matching.model.Fault;
import no.nystart.matching.model.Weights;

/** What everything weighs where a cohort or a problem says nothing else. Read at start, which any fault in it stops before anything else is done. */
@Startup(Interceptor.Priority.PLATFORM_BEFORE)
@Singleton
public class DefaultWeights {

    private final Weights weights;

    @Inject
    DefaultWeights(NystartConfig config) {
        this(config.solverConfig());
    }

    /** @throws IllegalStateException that names file and line of every fault */
    DefaultWeights(Optional<Path> folder) {
        this.weights =
                switch (folder.map(WeightsReader::read).orElseGet(() -> new Reading.Read<>(WeightsReader.packaged()))) {
                    case Reading.Read<Weights>(Weights read) -> read;
                    case Reading.Faulty<Weights>(List<Fault> faults) ->
                        throw new IllegalStateException(
                                faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
                };
    }

    public Weights get() {
        return weights;
    }
}
