package no.nystart.register.cohorts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That a young person is in a cohort. */
@Entity
@Table(name = "cohort_member")
class Member {

    /** Nobody is twice in one cohort. */
    @Embeddable
    record Key(
            @Column(name = "cohort") UUID cohort,
            @Column(name = "young_person") UUID youngPerson) {}

    @EmbeddedId
    private Key key;

    private LocalDate joinedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Member() {}

    Member(Key key, LocalDate joinedOn) {
        this.key = key;
        this.joinedOn = joinedOn;
    }
}
