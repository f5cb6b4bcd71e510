package no.nystart.programme.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** What guests suggest to their host, and what came of it. */
@Entity
@Table(name = "visit_suggestion")
public class SuggestionToHost {

    /** What the host does with it. */
    public enum Fate {
        TAKEN_UP,
        DONE,
        DECLINED;

        boolean isSettled() {
            return this != TAKEN_UP;
        }
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID visit;

    @Column(updatable = false)
    private UUID company;

    @Column(updatable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    private @Nullable Fate fate;

    private @Nullable String fateWords;

    @EmbeddedColumnNaming("answered_%s")
    private @Nullable Stamp answered;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected SuggestionToHost() {}

    SuggestionToHost(UUID visit, UUID company, String words) {
        this.id = TimeOrderedId.next();
        this.visit = visit;
        this.company = company;
        this.words = words;
    }

    void answer(Fate becomes, String said, Stamp stamp) {
        if (fate != null && fate.isSettled()) {
            throw Refused.because(VisitRefusal.SUGGESTION_SETTLED);
        }
        fate = becomes;
        fateWords = said;
        answered = stamp;
    }

    public UUID id() {
        return id;
    }

    public UUID visit() {
        return visit;
    }

    /** Whose guests suggest it. */
    public UUID company() {
        return company;
    }

    public String words() {
        return words;
    }

    /** Empty while the host has not answered. */
    public Optional<Fate> fate() {
        return Optional.ofNullable(fate);
    }

    public Optional<String> fateWords() {
        return Optional.ofNullable(fateWords);
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answered).map(Stamp::on);
    }

    /** Whether the host can still say what comes of it. */
    public boolean isOpen() {
        return fate == null || !fate.isSettled();
    }
}
