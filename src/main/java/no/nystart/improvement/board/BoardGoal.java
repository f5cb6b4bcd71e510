package no.nystart.improvement.board;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.TimeOrderedId;
import no.nystart.improvement.ImprovementRefusal;
import no.nystart.improvement.measure.Measure;
import org.jspecify.annotations.Nullable;

/** What a board aims at, and how it stands now. */
@Entity
public class BoardGoal {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID board;

    @Column(updatable = false)
    private String aim;

    @Column(updatable = false)
    private String target;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Measure measure;

    @Embedded
    private Standing standing;

    private LocalDate judgedOn;
    private @Nullable LocalDate takenDown;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected BoardGoal() {}

    BoardGoal(UUID board, Aim aim, LocalDate today) {
        this.id = TimeOrderedId.next();
        this.board = board;
        this.aim = aim.words();
        this.target = aim.target();
        this.measure = aim.measure();
        this.standing = Standing.notMeasured();
        this.judgedOn = today;
    }

    void judge(Standing now, LocalDate today) {
        requireUp();
        standing = now;
        judgedOn = today;
    }

    void takeDown(LocalDate today) {
        requireUp();
        takenDown = today;
    }

    private void requireUp() {
        if (takenDown != null) {
            throw Refused.because(ImprovementRefusal.GOAL_TAKEN_DOWN);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID board() {
        return board;
    }

    public Aim aim() {
        return new Aim(aim, target, measure);
    }

    /** Empty where the result is typed. */
    public Optional<Measure> measure() {
        return Optional.ofNullable(measure);
    }

    public Standing standing() {
        return standing;
    }

    /** The day on which somebody last said how it stands. */
    public LocalDate judgedOn() {
        return judgedOn;
    }

    public boolean isUp() {
        return takenDown == null;
    }
}
