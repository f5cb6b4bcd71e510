package no.nystart.matching.run;

import java.time.Instant;

/** How far a run has come. */
public sealed interface RunState {

    /** Nobody has begun with it. */
    record Waiting() implements RunState {}

    record Running(Instant since) implements RunState {}

    record Ended(Instant at, Result result) implements RunState {}

    record Failed(Instant at, Failure why) implements RunState {}

    /** How a run that did not fail came to its end. */
    enum Result {
        /** Proven: nothing better exists. */
        OPTIMAL,
        /** Time was up, or the wanted gap was reached. */
        FEASIBLE,
        /** Somebody stopped it; what it had found by then is kept. */
        STOPPED
    }

    /** Why a run came to nothing, for people. */
    enum Failure {
        /** A fault of ours, each time it was tried. */
        SOLVER_FAILED,
        /** Its workers died one after the other, most likely for want of memory. */
        WORKERS_LOST
    }

    default boolean isOver() {
        return switch (this) {
            case Waiting waiting -> false;
            case Running running -> false;
            case Ended ended -> true;
            case Failed failed -> true;
        };
    }
}
