package no.nystart.matching.question;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An explanation as it was shown; {@link KeptExplanations} writes it. */
@Entity
@Immutable
class KeptExplanation {

    /** One for each young person of a run. */
    @Embeddable
    record Key(UUID run, @Column(name = "young_person") UUID youngPerson) {}

    @EmbeddedId
    private Key key;

    private int people;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected KeptExplanation() {}

    /** How many of the run it knew of. */
    int people() {
        return people;
    }

    Explained explained() {
        return SealedJson.read(Explained.class, content);
    }
}
