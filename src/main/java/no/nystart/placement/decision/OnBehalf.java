package no.nystart.placement.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * That a caseworker recorded an answer for somebody.
 *
 * @param told who of that side was told what the proposal is
 */
@Embeddable
public record OnBehalf(
        @Enumerated(EnumType.STRING) @Column(name = "on_behalf_because")
        Because because,

        @Column(name = "told") String told,
        @Column(name = "told_on") LocalDate toldOn) {

    /** Why they did not answer on their own page. */
    public enum Because {
        RESERVED,
        NO_ACCOUNT,
        DIGITAL_SKILLS,
        ANSWERED_IN_A_TALK
    }
}
