package no.nystart.followup.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Stamp;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That one of the three agrees with a wording of the minutes, or why not. Never changed. */
@Entity
@Immutable
public class MinutesAnswer {

    /** One a party and wording. */
    @Embeddable
    public record Key(
            UUID placement,
            String slot,
            int wording,
            @Enumerated(EnumType.STRING) ReviewParty party) {}

    @EmbeddedId
    private Key key;

    private @Nullable String objection;

    @EmbeddedColumnNaming("given_%s")
    private Stamp given;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected MinutesAnswer() {}

    MinutesAnswer(TriangleReview review, ReviewParty party, @Nullable String objection, Stamp stamp) {
        this.key = new Key(review.placement(), review.slot(), review.wording(), party);
        this.objection = objection;
        this.given = stamp;
    }

    public ReviewParty party() {
        return key.party();
    }

    /** What should be said otherwise; empty where the party agrees. */
    public Optional<String> objection() {
        return Optional.ofNullable(objection);
    }

    public boolean agrees() {
        return objection == null;
    }

    public Stamp stamp() {
        return given;
    }
}
