package no.nystart.programme.visit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.common.Stamp;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** What a company's guests tell of a visit: what they saw and what they take home. */
@Entity
@Immutable
public class VisitFeedback {

    /** One for each company and visit. */
    @Embeddable
    public record Key(UUID visit, UUID company) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String saw;
    private String takeHome;

    @EmbeddedColumnNaming("given_%s")
    private Stamp given;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected VisitFeedback() {}

    VisitFeedback(UUID visit, UUID company, GuestsTold told, Stamp stamp) {
        this.key = new Key(visit, company);
        this.saw = told.saw();
        this.takeHome = told.takeHome();
        this.given = stamp;
    }

    public UUID company() {
        return key.company();
    }

    public String saw() {
        return saw;
    }

    public String takeHome() {
        return takeHome;
    }

    public LocalDate givenOn() {
        return given.on();
    }

    UUID givenBy() {
        return given.by();
    }

    Instant givenAt() {
        return given.at();
    }
}
