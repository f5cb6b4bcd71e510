package no.nystart.demo;

import java.time.LocalDate;

/**
 * What is played in the cohorts of the demo's past beside the placements: a bean of this package for each room that has
 * something to tell, such as leaders' gatherings, boards, study visits, certificates and what came of it all. Chapters are
 * read in their order when all placements of a cohort are played, each in a transaction of its own; told again after the
 * service was killed, a chapter does nothing that it has done. With {@code Bygone.on(day, ...)} what it does happens on
 * that day.
 */
public interface DemoChapter {

    /** The smallest first: leaders 10, board 20, study visits 30, certificates 40, outcomes 50, indicators 60. */
    int order();

    /** @param today the field's date, up to which the past reaches */
    void tell(PlayedCohort cohort, LocalDate today);
}
