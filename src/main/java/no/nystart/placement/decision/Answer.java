package no.nystart.placement.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Stamp;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What one side of a match answered: given once, never changed. */
@Entity
@Immutable
@Table(name = "match_answer")
public class Answer {

    /** One answer of each side. */
    @Embeddable
    record Key(
            @Column(name = "match") UUID match,

            @Enumerated(EnumType.STRING) @Column(name = "party")
            Party party) {}

    @EmbeddedId
    private Key key;

    private boolean accepted;
    private @Nullable String because;

    @EmbeddedColumnNaming("given_%s")
    private Stamp given;

    private @Nullable OnBehalf onBehalf;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Answer() {}

    Answer(UUID match, Reply reply, Stamp stamp) {
        this.key = new Key(match, reply.party());
        this.accepted = reply.objection() == null;
        this.because = reply.objection() == null ? null : reply.objection().name();
        this.given = stamp;
        this.onBehalf = reply.onBehalf();
    }

    /** Whether {@code reply} says what is answered already. */
    boolean says(Reply reply) {
        return key.party() == reply.party() && objection().equals(Optional.ofNullable(reply.objection()));
    }

    public Party party() {
        return key.party();
    }

    public boolean accepted() {
        return accepted;
    }

    /** Why not; empty when accepted. */
    public Optional<Objection> objection() {
        return Optional.ofNullable(because).map(party()::objection);
    }

    public Stamp stamp() {
        return given;
    }

    /** How a caseworker came by it; empty when the side answered on its own page. */
    public Optional<OnBehalf> onBehalf() {
        return Optional.ofNullable(onBehalf);
    }
}
