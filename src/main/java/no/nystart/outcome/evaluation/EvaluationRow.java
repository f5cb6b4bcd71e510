package no.nystart.outcome.evaluation;

import java.time.LocalDate;
import java.util.List;
import no.nystart.register.codes.Sector;
import org.jspecify.annotations.Nullable;

/**
 * One young person, whom nothing in it names.
 *
 * @param sector of the last company; null where few of the cohort share it
 * @param started the half-year of the first day, such as 2027-1
 * @param months in placements, rounded
 * @param completed whether the last placement ended when it was to
 * @param certificate whether a certificate of practice is valid
 * @param standings at the end, and after 3, 6 and 12 months
 */
public record EvaluationRow(
        String pseudonym,
        @Nullable Sector sector,
        String started,
        long months,
        boolean completed,
        boolean certificate,
        List<Standing> standings) {

    private static final int DAYS_OF_HALF_A_MONTH = 15;
    private static final int DAYS_OF_A_MONTH = 30;
    private static final int LAST_MONTH_OF_FIRST_HALF = 6;

    public EvaluationRow {
        standings = List.copyOf(standings);
    }

    static String halfYear(LocalDate day) {
        return day.getYear() + "-" + (day.getMonthValue() <= LAST_MONTH_OF_FIRST_HALF ? 1 : 2);
    }

    static long months(long days) {
        return (days + DAYS_OF_HALF_A_MONTH) / DAYS_OF_A_MONTH;
    }

    EvaluationRow withoutSector() {
        return new EvaluationRow(pseudonym, null, started, months, completed, certificate, standings);
    }
}
