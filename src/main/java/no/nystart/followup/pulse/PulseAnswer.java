package no.nystart.followup.pulse;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Stamp;
import org.jspecify.annotations.Nullable;

/** What a young person said of one day of a placement; said again that day, the newer stands. */
@Entity
@Table(name = "pulse")
public class PulseAnswer {

    /** One a day. */
    @Embeddable
    public record Key(UUID placement, LocalDate onDay) {}

    @EmbeddedId
    private Key key;

    private int score;
    private @Nullable String words;
    private boolean leaderReads;
    private UUID givenBy;
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected PulseAnswer() {}

    @SuppressWarnings("NullAway.Init") // say() sets the rest
    PulseAnswer(UUID placement, PulseSaid said, Stamp stamp) {
        this.key = new Key(placement, stamp.on());
        say(said, stamp);
    }

    void say(PulseSaid said, Stamp stamp) {
        score = said.mood().score();
        words = said.words();
        leaderReads = said.leaderReads();
        givenBy = stamp.by();
        givenAt = stamp.at();
    }

    public UUID placement() {
        return key.placement();
    }

    public LocalDate on() {
        return key.onDay();
    }

    public Mood mood() {
        return Mood.of(score);
    }

    /** For the caseworker, and for the leader if {@link #leaderReads}. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    /** Whether the young person wants the leader to see it. */
    public boolean leaderReads() {
        return leaderReads;
    }
}
