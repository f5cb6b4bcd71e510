package no.nystart.matching.repetition;

import jakarta.persistence.Embeddable;
import no.nystart.matching.model.Solution;

/** What a run came to, in figures. */
@Embeddable
public record Totals(long total, long bound, long steps) {

    static Totals of(Solution solution) {
        return new Totals(solution.total(), solution.bound(), solution.steps());
    }
}
