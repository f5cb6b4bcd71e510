package no.nystart.matching.benchmark;

import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Solution;
import no.nystart.matching.solve.Baselines;
import no.nystart.matching.solve.MatchingSolver;
import no.nystart.matching.solve.Rivals;
import no.nystart.matching.solve.SolveOptions;
import no.nystart.matching.solve.StopSignal;

/** Who solves the generated regions: the matching, and what it is compared with. */
public enum Contender {
    NYSTART("Nystart") {
        @Override
        Solution solve(OfferTable table, Cell cell) {
            return MatchingSolver.create()
                    .solve(
                            table,
                            new SolveOptions(cell.limit(), cell.seed(), cell.gap()),
                            moment -> {},
                            new StopSignal(),
                            null);
        }
    },
    /** Its default phases, on the same variables and constraints. */
    TIMEFOLD("Timefold, default phases") {
        @Override
        Solution solve(OfferTable table, Cell cell) {
            return Rivals.timefold(table, cell.limit(), cell.seed());
        }
    },
    /** The whole problem as one integer program, one worker. */
    CP_SAT("CP-SAT") {
        @Override
        Solution solve(OfferTable table, Cell cell) {
            return Rivals.cpSat(table, cell.limit(), cell.seed());
        }
    },
    /** The same program. */
    HIGHS("HiGHS") {
        @Override
        Solution solve(OfferTable table, Cell cell) {
            return Rivals.highs(table, cell.limit(), cell.seed());
        }
    },
    DEFERRED_ACCEPTANCE("deferred acceptance") {
        @Override
        Solution solve(OfferTable table, Cell cell) {
            return Baselines.deferredAcceptance(table.problem());
        }
    },
    FIRST_COME("first come, first served") {
        @Override
        Solution solve(OfferTable table, Cell cell) {
            return Baselines.firstComeFirstServed(table.problem());
        }
    },
    RANDOM("random") {
        @Override
        Solution solve(OfferTable table, Cell cell) {
            return Baselines.random(table.problem(), cell.seed());
        }
    };

    private final String label;

    Contender(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The best that it finds within the cell's limit, with what bound it has proven; at least the unavoidable. */
    abstract Solution solve(OfferTable table, Cell cell);
}
