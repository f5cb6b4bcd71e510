package no.nystart.matching.explain;

import java.util.List;
import no.nystart.matching.model.PlaceAndLeader;

/** A match as the young person may be told it: nothing about others. */
public record YoungPersonTelling(PlaceAndLeader offer, List<YoungPersonFact> facts) {

    public YoungPersonTelling {
        facts = List.copyOf(facts);
    }
}
