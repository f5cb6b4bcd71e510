package no.nystart.matching.explain;

import java.util.List;
import no.nystart.matching.model.PlaceAndLeader;

/**
 * Another offer of a young person.
 *
 * @param price of giving it to the person
 * @param othersMoving what would become of others, in one arrangement at that price, at an estimate's {@code atMost}
 */
public record Alternative(PlaceAndLeader offer, Price price, List<Move> othersMoving) {

    public Alternative {
        othersMoving = List.copyOf(othersMoving);
    }
}
