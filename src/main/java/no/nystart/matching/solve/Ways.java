package no.nystart.matching.solve;

/** The ways in which something can be filled by people of some kinds, numbered from the empty one on. */
interface Ways {

    int NONE = -1;

    int count();

    /** The way with one more of a kind, a higher number; {@link #NONE} where there is no room. */
    int next(int way, int kind);

    /** What it costs, people not counted, in units of 1/{@link Lagrangian#SCALE}. */
    long cost(int way);
}
