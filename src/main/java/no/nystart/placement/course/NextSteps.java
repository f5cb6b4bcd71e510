package no.nystart.placement.course;

import java.time.LocalDate;
import java.util.List;

/** Contributed, as a CDI bean, by whoever has something to be done with a placement; its page begins with the first. */
public interface NextSteps {

    /** In any order; none where this viewer has nothing to do. */
    List<Step> of(Placement placement, Viewer viewer);

    /**
     * What to do.
     *
     * @param what a short request in the visitor's language
     * @param by last day to do it, included
     * @param path where it is done
     */
    record Step(String what, LocalDate by, String path) {}
}
