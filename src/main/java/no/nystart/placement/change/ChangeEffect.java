package no.nystart.placement.change;

import java.util.List;

/**
 * Contributed, as a CDI bean, by whoever keeps something that a change of a placement changes with it, such as the plan
 * of check-ins. Asked before the change is made; what it says stands in the preview.
 */
public interface ChangeEffect {

    /** Sentences in the visitor's language; none where the change leaves everything as it is. Writes nothing. */
    List<String> of(PlannedChange change);
}
