package no.nystart.programme.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A day on which a company or a municipal unit shows others how it works. */
@Entity
public class StudyVisit {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID host;

    @Column(updatable = false)
    private String region;

    private String theme;

    @Column(name = "invitation")
    private String about;

    private LocalDate onDay;
    private String meetAt;
    private int seats;
    private LocalDate lastDay;
    private String programme;

    @EmbeddedColumnNaming("invited_%s")
    private Stamp invited;

    private @Nullable String cancelledBecause;

    @EmbeddedColumnNaming("cancelled_%s")
    private @Nullable Stamp cancelled;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected StudyVisit() {}

    @SuppressWarnings("NullAway.Init") // offers() sets the rest
    StudyVisit(UUID host, String region, VisitInvitation invitation, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.host = host;
        this.region = region;
        this.invited = stamp;
        offers(invitation);
    }

    private void offers(VisitInvitation invitation) {
        theme = invitation.theme();
        about = invitation.about();
        onDay = invitation.on();
        meetAt = invitation.meetAt();
        seats = invitation.seats();
        lastDay = invitation.lastDay();
        programme = invitation.programme().toString();
    }

    /** @param guests who have signed up */
    void change(VisitInvitation invitation, long guests) {
        requireStanding();
        if (invitation.seats() < guests) {
            throw Refused.because(VisitRefusal.FEWER_SEATS_THAN_GUESTS);
        }
        offers(invitation);
    }

    void cancel(String because, Stamp stamp) {
        requireStanding();
        if (stamp.on().isAfter(onDay)) {
            throw Refused.because(VisitRefusal.SIGN_UP_OVER);
        }
        cancelledBecause = because;
        cancelled = stamp;
    }

    /** @param taken seats, by guests who have signed up before */
    void requireRoom(UUID company, long taken, int more, LocalDate today) {
        requireStanding();
        if (company.equals(host)) {
            throw Refused.because(VisitRefusal.HOST_IS_AT_HOME);
        }
        if (!takesGuests(today)) {
            throw Refused.because(VisitRefusal.SIGN_UP_OVER);
        }
        if (taken + more > seats) {
            throw Refused.because(VisitRefusal.VISIT_FULL);
        }
    }

    void requireStanding() {
        if (cancelled != null) {
            throw Refused.because(VisitRefusal.VISIT_CANCELLED);
        }
    }

    /** Whether somebody can still sign up, if there is a seat. */
    public boolean takesGuests(LocalDate today) {
        return cancelled == null && !today.isAfter(lastDay);
    }

    /** Whether guests can tell what they saw. */
    public boolean hasBeen(LocalDate today) {
        return cancelled == null && !today.isBefore(onDay);
    }

    public VisitInvitation invitation() {
        return new VisitInvitation(theme, about, onDay, meetAt, seats, lastDay, DayProgramme.kept(programme));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID host() {
        return host;
    }

    public String region() {
        return region;
    }

    public Optional<LocalDate> cancelledOn() {
        return Optional.ofNullable(cancelled).map(Stamp::on);
    }

    public Optional<String> cancelledBecause() {
        return Optional.ofNullable(cancelledBecause);
    }
}
