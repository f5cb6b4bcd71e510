package no.nystart.outcome.status;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** That a young person is asked how they stand at a moment. */
@Entity
public class OutcomeQuestion {

    /** So many days somebody has to answer, the first included. */
    static final int DAYS_TO_ANSWER = 28;

    /** So many days after the question they are asked once more. */
    static final int REMINDED_AFTER = 7;

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID placement;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Moment moment;

    @Column(updatable = false)
    private LocalDate askedOn;

    @Column(updatable = false)
    private LocalDate lastDay;

    private @Nullable LocalDate remindedOn;
    private @Nullable LocalDate givenUpOn;
    private @Nullable LocalDate settledOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected OutcomeQuestion() {}

    OutcomeQuestion(UUID placement, Moment moment, LocalDate today) {
        this.id = TimeOrderedId.next();
        this.placement = placement;
        this.moment = moment;
        this.askedOn = today;
        this.lastDay = today.plusDays(DAYS_TO_ANSWER - 1L);
    }

    void remind(LocalDate today) {
        remindedOn = today;
    }

    void giveUp(LocalDate today) {
        givenUpOn = today;
    }

    /** It is known now; the first day on which it was counts. */
    void settle(LocalDate today) {
        if (settledOn == null) {
            settledOn = today;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID placement() {
        return placement;
    }

    public Moment moment() {
        return moment;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    /** On which the young person can answer, and answer otherwise. */
    public LocalDate lastDay() {
        return lastDay;
    }

    public boolean isOpen(LocalDate today) {
        return !today.isAfter(lastDay);
    }

    /** Whether nobody has found out: by its last day, nor since. */
    public boolean isNotReached() {
        return givenUpOn != null && settledOn == null;
    }

    /** When it was known; empty while it is not. */
    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }
}
