package no.nystart.placement.signing;

import java.time.LocalDate;
import no.nystart.placement.agreement.AgreementTerms;

/**
 * What a caseworker writes into a version.
 *
 * @param validFrom first day on which it holds
 * @param why it is written; empty for what has not been signed before
 */
public record Writing(AgreementTerms terms, LocalDate validFrom, String why) {}
