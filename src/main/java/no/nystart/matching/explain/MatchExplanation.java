package no.nystart.matching.explain;

import java.util.List;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.PlaceAndLeader;

/**
 * Why somebody is placed where they are; the alternatives are {@link Alternatives}'.
 *
 * @param dissatisfaction 0..1000
 * @param cost of the match alone, stability included
 */
public record MatchExplanation(
        String youngPerson, PlaceAndLeader offer, int dissatisfaction, int cost, List<MatchFact> facts) {

    public MatchExplanation {
        facts = List.copyOf(facts);
    }

    /** The explanation of a match; throws where the person is unknown or unplaced. */
    public static MatchExplanation of(SolvedProblem solved, String youngPerson) {
        int person = solved.person(youngPerson);
        int position = solved.chosen(person);
        if (position == OfferTable.NONE) {
            throw new IllegalArgumentException(youngPerson + " is unplaced");
        }
        OfferTable table = solved.table();
        return new MatchExplanation(
                youngPerson,
                solved.ids(position),
                table.dissatisfaction(position),
                table.cost(position),
                new FactsOfMatch(solved, person, position).all());
    }

    /** What the company may be told of it. */
    public CompanyTelling forCompany() {
        return new CompanyTelling(
                youngPerson,
                offer,
                facts.stream()
                        .filter(CompanyFact.class::isInstance)
                        .map(CompanyFact.class::cast)
                        .toList());
    }

    /** What the young person may be told of it. */
    public YoungPersonTelling forYoungPerson() {
        return new YoungPersonTelling(
                offer,
                facts.stream()
                        .filter(YoungPersonFact.class::isInstance)
                        .map(YoungPersonFact.class::cast)
                        .toList());
    }
}
