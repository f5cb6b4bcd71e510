package no.nystart.matching.explain;

import java.time.LocalDate;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Solution;

/** Where a solution leaves a young person. */
public sealed interface Standing {

    /**
     * At a place with a leader.
     *
     * @param end latest possible, excluded
     * @param dissatisfaction 0..1000
     */
    record Placed(PlaceAndLeader offer, LocalDate start, LocalDate end, int dissatisfaction) implements Standing {

        static Placed of(Solution.Assignment assignment) {
            return new Placed(
                    new PlaceAndLeader(assignment.place(), assignment.leader()),
                    assignment.start(),
                    assignment.end(),
                    assignment.dissatisfaction());
        }
    }

    /** In the matching, without an offer. */
    record Unplaced() implements Standing {}

    /** Not in the matching at all. */
    record Absent() implements Standing {}
}
