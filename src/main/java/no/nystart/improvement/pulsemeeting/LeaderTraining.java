package no.nystart.improvement.pulsemeeting;

import java.util.List;

/** Contributed, as a CDI bean, by whoever keeps the leaders' programme: how far its training has come in a region. */
public interface LeaderTraining {

    /**
     * One line to look at together.
     *
     * @param what in the visitor's language, such as «Samling 2 holdt»
     * @param done how many of {@code of} leaders
     */
    record Line(String what, long done, long of) {}

    /** In the order of the programme; a bounded number of queries. */
    List<Line> in(String region);
}
