package no.nystart.matching.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A fact that the company may be told too. This is the whole list: what is not here, such as minutes, wishes, or needs
 * that are not agreed accommodations, cannot be put into a company's telling.
 */
public sealed interface CompanyFact extends YoungPersonFact {

    /**
     * How the occupation fits the interests.
     *
     * @param part 0..100, 0 fits best
     * @param match the interest that fits best; empty where none is stated or none shares a digit
     * @param stated whether any interest is
     */
    record Interest(int part, String occupation, Optional<InterestMatch> match, boolean stated)
            implements CompanyFact {}

    /**
     * The interest that decides.
     *
     * @param interest STYRK-08, four digits
     * @param rank 1..3 among the interests
     * @param digits leading digits shared with the occupation, 1..4
     */
    record InterestMatch(String interest, int rank, int digits) {}

    /** Which learning goals the place teaches and which not, sorted. */
    record Learning(int part, List<String> taught, List<String> notTaught) implements CompanyFact {

        public Learning {
            taught = List.copyOf(taught);
            notTaught = List.copyOf(notTaught);
        }
    }

    /**
     * The longest placement that the match allows.
     *
     * @param end latest possible, excluded
     */
    record Dates(LocalDate start, LocalDate end) implements CompanyFact {}

    /** The accommodations of the place that the match relies on, sorted; never why. */
    record AgreedAccommodations(List<String> codes) implements CompanyFact {

        public AgreedAccommodations {
            codes = List.copyOf(codes);
        }
    }
}
