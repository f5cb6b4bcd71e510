package no.nystart.programme.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.programme.ProgrammeRefusal;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** What one leader improves at work in the course of a programme: from a figure before to a figure after. */
@Entity
public class LeanTask {

    /** How far it has come. */
    public enum State {
        UNDERWAY,
        FINISHED,
        STOPPED
    }

    @Id
    @Column(updatable = false)
    private UUID participant;

    @Version
    private long version;

    private String problem;
    private String target;
    private String measure;
    private String unit;
    private BigDecimal beforeValue;
    private LocalDate beforeOn;
    private @Nullable BigDecimal afterValue;
    private @Nullable LocalDate afterOn;
    private @Nullable String result;

    @Enumerated(EnumType.STRING)
    private State state = State.UNDERWAY;

    @EmbeddedColumnNaming("changed_%s")
    private Stamp changed;

    @EmbeddedColumnNaming("ended_%s")
    private @Nullable Stamp ended;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected LeanTask() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    LeanTask(UUID participant, LeanTaskDetails details, Stamp stamp) {
        this.participant = participant;
        describe(details, stamp);
    }

    final void describe(LeanTaskDetails details, Stamp stamp) {
        requireUnderway();
        problem = details.problem();
        target = details.target();
        measure = details.measure();
        unit = details.before().unit();
        beforeValue = details.before().value();
        beforeOn = details.before().on();
        changed = stamp;
    }

    /** @param after in the unit of the figure before */
    void finish(BigDecimal after, String came, Stamp stamp) {
        requireUnderway();
        afterValue = after;
        afterOn = stamp.on();
        end(State.FINISHED, came, stamp);
    }

    /** Nothing comes of it, and why. */
    void stop(String why, Stamp stamp) {
        requireUnderway();
        end(State.STOPPED, why, stamp);
    }

    private void end(State how, String came, Stamp stamp) {
        state = how;
        result = came;
        ended = stamp;
    }

    void requireUnderway() {
        if (state != State.UNDERWAY) {
            throw Refused.because(ProgrammeRefusal.LEAN_TASK_IS_OVER);
        }
    }

    public UUID participant() {
        return participant;
    }

    public long version() {
        return version;
    }

    public State state() {
        return state;
    }

    public LeanTaskDetails details() {
        return new LeanTaskDetails(problem, target, measure, new Figure(beforeValue, unit, beforeOn));
    }

    /** Empty while it is underway. */
    public Optional<Figure> after() {
        return afterValue == null || afterOn == null
                ? Optional.empty()
                : Optional.of(new Figure(afterValue, unit, afterOn));
    }

    /** What came of it, or why it was stopped. */
    public Optional<String> result() {
        return Optional.ofNullable(result);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(ended).map(Stamp::on);
    }
}
