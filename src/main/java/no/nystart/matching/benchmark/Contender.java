package no.nystart.matching.benchmark;

import java.time.Duration;
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
        Solution solve(OfferTable table, Duration limit, long seed) {
            return MatchingSolver.create()
                    .solve(table, new SolveOptions(limit, seed, 0), moment -> {}, new StopSignal(), null);
        }
    },
    /** Its default phases, on the same variables and constraints. */
    TIMEFOLD("Timefold, default phases") {
        @Override
        Solution solve(OfferTable table, Duration limit, long seed) {
            return Rivals.timefold(table, limit, seed);
        }
    },
    /** The whole problem as one integer program, one worker. */
    CP_SAT("CP-SAT") {
        @Override
        Solution solve(OfferTable table, Duration limit, long seed) {
            return Rivals.cpSat(table, limit, seed);
        }
    },
    /** The same program. */
    HIGHS("HiGHS") {
        @Override
        Solution solve(OfferTable table, Duration limit, long seed) {
            return Rivals.highs(table, limit, seed);
        }
    },
    DEFERRED_ACCEPTANCE("deferred acceptance") {
        @Override
        Solution solve(OfferTable table, Duration limit, long seed) {
            return Baselines.deferredAcceptance(table.problem());
        }
    },
    FIRST_COME("first come, first served") {
        @Override
        Solution solve(OfferTable table, Duration limit, long seed) {
            return Baselines.firstComeFirstServed(table.problem());
        }
    },
    RANDOM("random") {
        @Override
        Solution solve(OfferTable table, Duration limit, long seed) {
            return Baselines.random(table.problem(), seed);
        }
    };

    private final String label;

    Contender(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The best that it finds within the limit, with what bound it has proven; at least the unavoidable. */
    abstract Solution solve(OfferTable table, Duration limit, long seed);
}
