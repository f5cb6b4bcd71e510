package no.nystart.matching.compare;

import no.nystart.matching.explain.Circumstances;
import no.nystart.matching.run.Figures;

/**
 * Two runs of a cohort as a visitor may see them.
 *
 * @param before figures of those of the earlier run whom the visitor may see
 * @param after the same of the later run
 */
public record Comparison(Counted before, Counted after, Circumstances circumstances, MoveTable.Shown moves) {

    /** Figures of so many young people. */
    public record Counted(Figures figures, int people) {}

    /** By how much the total rises. */
    public long rise() {
        return after.figures().total() - before.figures().total();
    }

    /** By how much the total falls. */
    public long fall() {
        return -rise();
    }
}
