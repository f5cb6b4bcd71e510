package no.nystart.matching.explain;

import java.util.List;
import no.nystart.matching.model.PlaceAndLeader;

/** A match as the company may be told it; its facts are of the company's allow-list by type. */
public record CompanyTelling(String youngPerson, PlaceAndLeader offer, List<CompanyFact> facts) {

    public CompanyTelling {
        facts = List.copyOf(facts);
    }
}
