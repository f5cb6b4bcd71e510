package no.nystart.programme.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A meeting where people hear of the programme, at one unit or for all of the region. */
@Entity
public class InformationMeeting {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String region;

    @Column(updatable = false)
    private @Nullable UUID company;

    @Column(updatable = false)
    private LocalDate onDay;

    @Column(updatable = false)
    private LocalTime begins;

    @Column(updatable = false)
    private String place;

    @Column(updatable = false)
    private String forWhom;

    @EmbeddedColumnNaming("arranged_%s")
    private Stamp arranged;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected InformationMeeting() {}

    InformationMeeting(String region, ArrangedMeeting arranged, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.region = region;
        this.company = arranged.company();
        this.onDay = arranged.on();
        this.begins = arranged.begins();
        this.place = arranged.place();
        this.forWhom = arranged.forWhom();
        this.arranged = stamp;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String region() {
        return region;
    }

    public ArrangedMeeting arranged() {
        return new ArrangedMeeting(onDay, begins, place, forWhom, company);
    }

    public boolean hasBeen(LocalDate today) {
        return !today.isBefore(onDay);
    }
}
