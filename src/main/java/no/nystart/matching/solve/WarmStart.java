package no.nystart.matching.solve;

import java.util.HashMap;
import java.util.Map;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Solution;

/** As much of an earlier solution as still fits. */
final class WarmStart {

    private WarmStart() {}

    static int[] of(OfferTable table, Solution earlier) {
        Map<String, PlaceAndLeader> assigned = new HashMap<>();
        earlier.assignments()
                .forEach(assignment -> assigned.put(
                        assignment.youngPerson(), new PlaceAndLeader(assignment.place(), assignment.leader())));
        Occupancy occupancy = Occupancy.withPins(table);
        for (int person = 0; person < table.people(); person++) {
            PlaceAndLeader ids =
                    assigned.get(table.problem().youngPeople().get(person).id());
            if (ids == null || occupancy.isPinned(person)) {
                continue;
            }
            int position = table.position(person, ids);
            if (position != OfferTable.NONE && occupancy.hasRoom(person, position)) {
                occupancy.move(person, position);
            }
        }
        return occupancy.copyOfChosen();
    }
}
