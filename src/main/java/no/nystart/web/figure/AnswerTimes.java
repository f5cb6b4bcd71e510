package no.nystart.web.figure;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.stream.DoubleStream;

/** How quick answers are, by steps, so that replicas' answers can be added up. */
@Singleton
class AnswerTimes {

    /** Those that are promised, and some beside them; in nanoseconds. */
    private static final double[] STEPS = DoubleStream.of(0.05, 0.1, 0.2, 0.5, 1, 2, 5)
            .map(seconds -> seconds * 1e9)
            .toArray();

    @Produces
    @Singleton
    MeterFilter steps() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id meter, DistributionStatisticConfig config) {
                return meter.getName().equals("http.server.requests")
                        ? DistributionStatisticConfig.builder()
                                .serviceLevelObjectives(STEPS)
                                .build()
                                .merge(config)
                        : config;
            }
        };
    }
}
