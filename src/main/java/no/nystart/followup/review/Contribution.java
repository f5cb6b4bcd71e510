package no.nystart.followup.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.followup.goal.Progress;
import no.nystart.matching.question.SealedJson;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one of the three has written before a review; can be written anew until the meeting begins. */
@Entity
@Table(name = "review_contribution")
public class Contribution {

    /** One a party and review. */
    @Embeddable
    public record Key(
            UUID placement,
            String slot,
            @Enumerated(EnumType.STRING) ReviewParty party) {}

    record Judged(Map<UUID, Progress> byGoal) {}

    @EmbeddedId
    private Key key;

    @Version
    private long version;

    private int score;
    private String works;
    private String hard;

    @JdbcTypeCode(SqlTypes.JSON)
    private String goals;

    @EmbeddedColumnNaming("given_%s")
    private Stamp given;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Contribution() {}

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    Contribution(UUID placement, String slot, View view, Stamp stamp) {
        this.key = new Key(placement, slot, view.party());
        write(view, stamp);
    }

    final void write(View view, Stamp stamp) {
        score = view.score();
        works = view.works();
        hard = view.hard();
        goals = SealedJson.write(Judged.class, new Judged(view.goals()));
        given = stamp;
    }

    public long version() {
        return version;
    }

    /** The review's key in the plan. */
    public String slot() {
        return key.slot();
    }

    public ReviewParty party() {
        return key.party();
    }

    public View view() {
        return new View(
                key.party(),
                score,
                works,
                hard,
                SealedJson.read(Judged.class, goals).byGoal());
    }

    public Stamp stamp() {
        return given;
    }
}
