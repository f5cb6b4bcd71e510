package no.nystart.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import no.nystart.common.FieldClock;

/** How long each kind is kept, from {@code retention.properties}. A kind without a period stops the start. */
@ApplicationScoped
class RetentionPeriods {

    private static final String FILE = "/retention.properties";

    private final Map<RetentionKind, Period> periods = new EnumMap<>(RetentionKind.class);
    private final FieldClock clock;

    @Inject
    RetentionPeriods(FieldClock clock) {
        this.clock = clock;
        Properties written = new Properties();
        try (InputStream file = RetentionPeriods.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            written.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        for (RetentionKind kind : RetentionKind.values()) {
            String period = written.getProperty(kind.name());
            if (period == null) {
                throw new IllegalStateException(FILE + " does not say how long " + kind + " is kept");
            }
            periods.put(kind, Period.parse(period));
        }
    }

    Period of(RetentionKind kind) {
        Period period = periods.get(kind);
        if (period == null) {
            throw new IllegalStateException("no period for " + kind);
        }
        return period;
    }

    /** The first day of what is kept still. */
    LocalDate keptFrom(RetentionKind kind) {
        LocalDate today = switch (kind.time()) {
            case WALL -> clock.wallDate();
            case FIELD -> clock.today();
        };
        return today.minus(of(kind));
    }
}
