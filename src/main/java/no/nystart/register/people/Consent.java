package no.nystart.register.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.register.codes.ConsentPurpose;
import org.jspecify.annotations.Nullable;

/** A consent given, and perhaps withdrawn again; given anew, it is a new one. */
@Entity
@Table(name = "young_person_consent")
public class Consent {

    @Id
    private UUID id;

    private UUID youngPerson;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    private LocalDate givenOn;
    private @Nullable LocalDate withdrawnOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Consent() {}

    Consent(UUID id, UUID youngPerson, ConsentPurpose purpose, LocalDate givenOn) {
        this.id = id;
        this.youngPerson = youngPerson;
        this.purpose = purpose;
        this.givenOn = givenOn;
    }

    void withdraw(LocalDate on) {
        withdrawnOn = on;
    }

    public ConsentPurpose purpose() {
        return purpose;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public @Nullable LocalDate withdrawnOn() {
        return withdrawnOn;
    }
}
