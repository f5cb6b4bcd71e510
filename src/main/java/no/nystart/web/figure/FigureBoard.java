package no.nystart.web.figure;

import io.micrometer.prometheus.PrometheusMeterRegistry;
import io.prometheus.client.Collector;
import io.prometheus.client.Collector.MetricFamilySamples;
import io.prometheus.client.GaugeMetricFamily;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.nystart.common.figure.Figure;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells Prometheus the field's figures when it asks. They are of the whole database, so each replica tells the same. While
 * the database does not answer there are none: a figure that is absent is not a 0.
 */
@ApplicationScoped
public class FigureBoard {

    private static final Logger LOG = Logger.getLogger(FigureBoard.class);

    private final FigureReader reader;
    private final PrometheusMeterRegistry registry;
    private final Clock wallClock;
    private final Duration kept;

    private @Nullable Instant readAt;
    private List<MetricFamilySamples> told = List.of();

    @Inject
    FigureBoard(FigureReader reader, PrometheusMeterRegistry registry, Clock wallClock, FigureConfig config) {
        this.reader = reader;
        this.registry = registry;
        this.wallClock = wallClock;
        this.kept = config.kept();
    }

    void begin(@Observes StartupEvent started) {
        registry.getPrometheusRegistry().register(new Board());
    }

    private synchronized List<MetricFamilySamples> told() {
        Instant now = wallClock.instant();
        if (readAt == null || !now.isBefore(readAt.plus(kept))) {
            readAt = now;
            told = read();
        }
        return told;
    }

    private List<MetricFamilySamples> read() {
        try {
            return reader.read().stream().map(FigureBoard::samples).toList();
        } catch (RuntimeException unreadable) {
            LOG.warnf("The field's figures could not be read: %s", unreadable.getMessage());
            return List.of();
        }
    }

    private static MetricFamilySamples samples(FigureReader.Read read) {
        Figure figure = read.figure();
        boolean labelled = !figure.label().isEmpty();
        GaugeMetricFamily family =
                new GaugeMetricFamily(figure.name(), figure.meaning(), labelled ? List.of(figure.label()) : List.of());
        read.values().forEach(value -> family.addMetric(labelled ? List.of(value.label()) : List.of(), value.number()));
        return family;
    }

    /** What the registry asks; told beforehand that it describes nothing, it does not ask while the service starts. */
    private final class Board extends Collector implements Collector.Describable {

        @Override
        public List<MetricFamilySamples> collect() {
            return told();
        }

        @Override
        public List<MetricFamilySamples> describe() {
            return List.of();
        }
    }
}
