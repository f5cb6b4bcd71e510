package no.nystart.followup.alarm;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import no.nystart.followup.flags.Handling;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** What somebody decided to do about a red flag; the last one counts, those before stay to be read. */
@Entity
@Immutable
@Table(name = "flag_handling")
public class DecidedHandling {

    @Id
    private UUID id;

    private UUID flag;
    private String cause;
    private String action;
    private UUID owner;
    private LocalDate due;

    @EmbeddedColumnNaming("decided_%s")
    private Stamp decided;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected DecidedHandling() {}

    DecidedHandling(UUID flag, Handling handling, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.flag = flag;
        this.cause = handling.cause();
        this.action = handling.action();
        this.owner = handling.owner();
        this.due = handling.due();
        this.decided = stamp;
    }

    public UUID flag() {
        return flag;
    }

    public Handling handling() {
        return new Handling(cause, action, owner, due);
    }

    public Stamp decided() {
        return decided;
    }
}
