package no.nystart.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** Who is told: a row, whose name and address are read when something is sent. */
@Embeddable
public record Recipient(
        @Column(name = "recipient_kind", updatable = false) @Enumerated(EnumType.STRING)
        Kind kind,

        @Column(name = "recipient", updatable = false) UUID id) {

    /** Which table the id is of. */
    public enum Kind {
        ACCOUNT,
        YOUNG_PERSON,
        /** A company, by whoever is registered as its contact. */
        COMPANY_CONTACT,
        /** A mentoring leader. */
        LEADER
    }

    public static Recipient account(UUID id) {
        return new Recipient(Kind.ACCOUNT, id);
    }

    public static Recipient youngPerson(UUID id) {
        return new Recipient(Kind.YOUNG_PERSON, id);
    }

    public static Recipient contactOf(UUID company) {
        return new Recipient(Kind.COMPANY_CONTACT, company);
    }

    public static Recipient leader(UUID id) {
        return new Recipient(Kind.LEADER, id);
    }
}
