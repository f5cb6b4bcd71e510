package no.nystart.placement.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.placement.agreement.AgreementTerms;

/**
 * Within what a caseworker writes a version.
 *
 * @param signed the terms in force; empty before the first version is signed
 * @param draft the terms of the draft in work; empty when there is none
 * @param seatFrom first day that the seat is held
 * @param leaders who lead the place, whoever was proposed first
 */
public record WritingFrame(
        Optional<AgreementTerms> signed,
        Optional<AgreementTerms> draft,
        LocalDate today,
        LocalDate seatFrom,
        List<UUID> leaders) {

    public WritingFrame {
        leaders = List.copyOf(leaders);
    }
}
