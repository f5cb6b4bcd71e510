package no.nystart.matching.compare;

import java.util.List;
import java.util.Optional;
import no.nystart.matching.explain.Circumstances;
import no.nystart.matching.names.KnownPeople;

/**
 * A run beside another way to place the same cohort, as a visitor may see them.
 *
 * @param circumstances in what the two differ; empty where the same problem was solved
 * @param rows everybody whom the visitor sees
 * @param others how many there are besides
 */
public record Beside(
        Comparison.Counted its,
        Comparison.Counted other,
        Optional<Circumstances> circumstances,
        List<Row> rows,
        int others) {

    /** A young person on both sides. */
    public record Row(KnownPeople.Known person, Side its, Side other) {

        public boolean same() {
            return its.standing().equals(other.standing());
        }
    }
}
