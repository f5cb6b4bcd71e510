package no.nystart.improvement.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.TimeOrderedId;
import no.nystart.improvement.measure.Measure;
import org.jspecify.annotations.Nullable;

/** Something that tells how far companies have come: one that comes along, or a region's own. */
@Entity
public class Indicator {

    /** Those that come along; their words stand in the bundles. */
    public enum Standard {
        LEADERS_READY,
        CHECK_INS_IN_TIME,
        FULL_ATTENDANCE,
        PLACEMENTS_COMPLETED,
        SUGGESTIONS_ANSWERED,
        LEAN_TASK,
        CERTIFICATES,
        DEVELOPMENT,
        ON_OUR_OWN
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private @Nullable Standard code;

    private @Nullable String region;
    private @Nullable String name;

    @Enumerated(EnumType.STRING)
    private @Nullable Measure measure;

    private @Nullable Integer nextFrom;
    private @Nullable Integer excellentFrom;
    private @Nullable String nextMeans;
    private @Nullable String excellentMeans;
    private @Nullable LocalDate takenOut;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Indicator() {}

    @SuppressWarnings("NullAway.Init")
    Indicator(String region, OwnIndicator own) {
        this.id = TimeOrderedId.next();
        this.region = region;
        this.name = own.name();
        this.nextMeans = own.nextMeans();
        this.excellentMeans = own.excellentMeans();
    }

    void takeOut(LocalDate today) {
        takenOut = today;
    }

    public UUID id() {
        return id;
    }

    /** Empty for a region's own. */
    public Optional<Standard> standard() {
        return Optional.ofNullable(code);
    }

    /** Empty for one that comes along. */
    public Optional<String> region() {
        return Optional.ofNullable(region);
    }

    /** A region's own words; empty for one that comes along. */
    public Optional<OwnIndicator> own() {
        return Optional.ofNullable(name)
                .map(called -> new OwnIndicator(
                        called,
                        Objects.requireNonNullElse(nextMeans, ""),
                        Objects.requireNonNullElse(excellentMeans, "")));
    }

    /** Empty where people say how far they have come. */
    public Optional<Scale> scale() {
        return measure == null || nextFrom == null || excellentFrom == null
                ? Optional.empty()
                : Optional.of(new Scale(measure, nextFrom, excellentFrom));
    }
}
