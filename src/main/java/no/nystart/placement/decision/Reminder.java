package no.nystart.placement.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a silent side was reminded of the last day to answer. */
@Entity
@Immutable
@Table(name = "match_reminder")
public class Reminder {

    /** Of each last day once. */
    @Embeddable
    record Key(
            @Column(name = "match") UUID match,

            @Enumerated(EnumType.STRING) @Column(name = "party")
            Party party,

            @Column(name = "answer_by") LocalDate answerBy) {}

    @EmbeddedId
    private Key key;

    private LocalDate onDay;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Reminder() {}

    Reminder(Key key, LocalDate onDay) {
        this.key = key;
        this.onDay = onDay;
    }

    public Party party() {
        return key.party();
    }

    public LocalDate onDay() {
        return onDay;
    }
}
