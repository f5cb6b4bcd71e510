package no.nystart.programme.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.TimeOrderedId;
import no.nystart.programme.ProgrammeRefusal;
import no.nystart.programme.template.Outline;

/** A meeting of a leader programme, of one day or several. */
@Entity
public class Gathering {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID programme;

    @Column(updatable = false)
    private int number;

    private String title;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String venue;
    private int seats;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Gathering() {}

    Gathering(UUID programme, Outline.Dated planned, String venue, int seats) {
        this.id = TimeOrderedId.next();
        this.programme = programme;
        this.number = planned.number();
        this.title = planned.title();
        this.startsOn = planned.from();
        this.endsOn = planned.to();
        this.venue = venue;
        this.seats = seats;
    }

    /** @throws Refused when other days are wanted and it has begun */
    void change(GatheringDetails details, LocalDate today) {
        boolean otherDays =
                !details.startsOn().equals(startsOn) || !details.endsOn().equals(endsOn);
        if (otherDays && hasBegun(today)) {
            throw Refused.because(
                    ProgrammeRefusal.GATHERING_HAS_BEGUN,
                    List.of(Fault.of("startsOn", ProgrammeRefusal.GATHERING_HAS_BEGUN, startsOn)));
        }
        startsOn = details.startsOn();
        endsOn = details.endsOn();
        venue = details.venue();
        seats = details.seats();
    }

    public boolean hasBegun(LocalDate today) {
        return !startsOn.isAfter(today);
    }

    public boolean isOver(LocalDate today) {
        return endsOn.isBefore(today);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID programme() {
        return programme;
    }

    /** Which of the programme's, from 1. */
    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** The last day, included. */
    public LocalDate endsOn() {
        return endsOn;
    }

    public String venue() {
        return venue;
    }

    public int seats() {
        return seats;
    }
}
