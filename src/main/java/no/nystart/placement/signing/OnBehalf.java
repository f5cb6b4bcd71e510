package no.nystart.placement.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * That a caseworker recorded a signature for somebody.
 *
 * @param told who of that side was told what the agreement says
 */
@Embeddable
public record OnBehalf(
        @Enumerated(EnumType.STRING) @Column(name = "on_behalf_because")
        Because because,

        @Column(name = "told") String told,
        @Column(name = "told_on") LocalDate toldOn) {

    /** Why they did not sign on their own page. */
    public enum Because {
        NO_BANK_ID,
        RESERVED,
        DIGITAL_SKILLS,
        /** Of a guardian, who never has one. */
        NO_ACCOUNT
    }
}
