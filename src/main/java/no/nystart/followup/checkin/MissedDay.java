package no.nystart.followup.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.followup.flags.Absence;
import no.nystart.followup.flags.AbsenceKind;
import org.hibernate.annotations.Immutable;

/** A day on which somebody was not at work, as told at a check-in. */
@Entity
@Immutable
@Table(name = "absence")
class MissedDay {

    /** A day of a placement is told of once. */
    @Embeddable
    record Key(
            @Column(name = "placement") UUID placement,
            @Column(name = "day") LocalDate day) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private AbsenceKind kind;

    private UUID checkIn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected MissedDay() {}

    MissedDay(CheckIn checkIn, Absence absence) {
        this.key = new Key(checkIn.placement(), absence.day());
        this.kind = absence.kind();
        this.checkIn = checkIn.id();
    }

    UUID placement() {
        return key.placement();
    }

    UUID checkIn() {
        return checkIn;
    }

    Absence absence() {
        return new Absence(key.day(), kind);
    }
}
