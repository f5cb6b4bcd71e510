package no.nystart.placement.course;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Contributed, as a CDI bean, by whoever has something to show on a placement's page: check-ins, goals, reviews,
 * concerns. The page knows none of its contributors.
 */
public interface PlacementSections {

    /** None where there is nothing for this viewer; a bounded number of queries for one placement. */
    List<Section> of(Placement placement, Viewer viewer);

    /**
     * One part of the page.
     *
     * @param order from the top, the smallest first: concerns 10, goals 20, check-ins 30, reviews 40, agreement 50
     * @param content a checked template without a layout, such as one {@code panel} with a heading
     */
    record Section(int order, TemplateInstance content) {}
}
