package no.nystart.register.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** That taking part was agreed as an activity: what the participation rests on, which no consent does. */
@Entity
public class ActivityAgreement {

    @Id
    private UUID id;

    private UUID youngPerson;
    private LocalDate agreedOn;
    private String content;
    private UUID recordedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected ActivityAgreement() {}

    ActivityAgreement(UUID id, UUID youngPerson, LocalDate agreedOn, String content, UUID recordedBy) {
        this.id = id;
        this.youngPerson = youngPerson;
        this.agreedOn = agreedOn;
        this.content = content;
        this.recordedBy = recordedBy;
    }

    public LocalDate agreedOn() {
        return agreedOn;
    }

    public String content() {
        return content;
    }
}
