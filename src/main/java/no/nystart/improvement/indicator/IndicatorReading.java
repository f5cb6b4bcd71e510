package no.nystart.improvement.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Where a company was with an indicator on a day: counted, or said with a reason. */
@Entity
@Immutable
public class IndicatorReading {

    @Id
    private UUID id;

    private UUID company;
    private UUID indicator;

    @Enumerated(EnumType.STRING)
    private Level level;

    private @Nullable Integer figure;
    private @Nullable String reason;
    private @Nullable String nextStep;
    private @Nullable UUID saidBy;
    private Instant saidAt;
    private LocalDate saidOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected IndicatorReading() {}

    @SuppressWarnings("NullAway.Init")
    private IndicatorReading(UUID company, UUID indicator, Level level, Instant at, LocalDate on) {
        this.id = TimeOrderedId.next();
        this.company = company;
        this.indicator = indicator;
        this.level = level;
        this.saidAt = at;
        this.saidOn = on;
    }

    static IndicatorReading counted(UUID company, UUID indicator, Scale scale, int figure, Instant at, LocalDate on) {
        IndicatorReading reading = new IndicatorReading(company, indicator, scale.level(figure), at, on);
        reading.figure = figure;
        return reading;
    }

    static IndicatorReading said(UUID company, UUID indicator, SaidLevel said, Stamp stamp) {
        IndicatorReading reading = new IndicatorReading(company, indicator, said.level(), stamp.at(), stamp.on());
        reading.reason = said.reason();
        reading.nextStep = said.nextStep();
        reading.saidBy = stamp.by();
        return reading;
    }

    public UUID indicator() {
        return indicator;
    }

    public Level level() {
        return level;
    }

    /** Empty where somebody said it. */
    public Optional<Integer> figure() {
        return Optional.ofNullable(figure);
    }

    /** Empty where it was counted. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** What the company does next, in its own words. */
    public Optional<String> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public LocalDate on() {
        return saidOn;
    }
}
