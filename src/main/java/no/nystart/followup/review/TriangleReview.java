package no.nystart.followup.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Stamp;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A meeting of the three, from the first contribution to the minutes. */
@Entity
public class TriangleReview {

    /** Which contact of which placement. */
    @Embeddable
    public record Key(UUID placement, String slot) {}

    @EmbeddedId
    private Key key;

    @Version
    private long version;

    @EmbeddedColumnNaming("begun_%s")
    private @Nullable Stamp begun;

    private @Nullable LocalDate heldOn;
    private @Nullable String minutes;
    private int wording;

    @EmbeddedColumnNaming("written_%s")
    private @Nullable Stamp written;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected TriangleReview() {}

    TriangleReview(UUID placement, String slot) {
        this.key = new Key(placement, slot);
    }

    /** Everybody sees what the others have written from now on; said again, nothing changes. */
    void begin(Stamp stamp) {
        if (begun == null) {
            begun = stamp;
        }
    }

    /** Another wording is another thing to agree with; the day stays the one first told. */
    void write(String words, LocalDate on, Stamp stamp) {
        begin(stamp);
        minutes = words;
        wording++;
        heldOn = heldOn == null ? on : heldOn;
        written = stamp;
    }

    public UUID placement() {
        return key.placement();
    }

    /** Its key in the plan. */
    public String slot() {
        return key.slot();
    }

    public long version() {
        return version;
    }

    public boolean hasBegun() {
        return begun != null;
    }

    /** Empty before there are minutes. */
    public Optional<LocalDate> heldOn() {
        return Optional.ofNullable(heldOn);
    }

    public Optional<String> minutes() {
        return Optional.ofNullable(minutes);
    }

    /** 1 for the first wording of the minutes, 0 before there is one. */
    public int wording() {
        return wording;
    }
}
