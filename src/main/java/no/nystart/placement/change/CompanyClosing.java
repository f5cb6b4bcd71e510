package no.nystart.placement.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.common.Stamp;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** That a company has no work for anybody from a day on. */
@Entity
@Immutable
public class CompanyClosing {

    @Id
    private UUID company;

    @Column(updatable = false)
    private LocalDate onDay;

    private String why;

    @EmbeddedColumnNaming("closed_%s")
    private Stamp closed;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected CompanyClosing() {}

    CompanyClosing(UUID company, Closing closing, Stamp stamp) {
        this.company = company;
        this.onDay = closing.on();
        this.why = closing.why();
        this.closed = stamp;
    }

    public UUID company() {
        return company;
    }

    /** First day without work. */
    public LocalDate on() {
        return onDay;
    }

    public String why() {
        return why;
    }

    public Stamp stamp() {
        return closed;
    }
}
