package no.nystart.matching.explain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import no.nystart.matching.model.Leader;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.PlaceAndLeader;

/** Why somebody is not at a place with a leader. */
public sealed interface WhyNot {

    /** Rules forbid it; all that do, at least one. */
    record Forbidden(List<BrokenRule> broken) implements WhyNot {
        public Forbidden {
            broken = List.copyOf(broken);
        }
    }

    /** It is possible, and costs something. */
    record Priced(Alternative alternative) implements WhyNot {}

    /** But that is where the person is. */
    record Chosen() implements WhyNot {}

    /** With an estimated price, at once; throws where person, place or leader are unknown. */
    static WhyNot estimated(SolvedProblem solved, String youngPerson, PlaceAndLeader offer) {
        return answer(solved, youngPerson, offer, position -> {
            Alternatives alternatives = new Alternatives(solved, youngPerson);
            return alternatives.estimate(position, Alternatives.MOST_STEPS);
        });
    }

    /** With the exact price where it is proven within the limit. */
    static WhyNot exact(SolvedProblem solved, String youngPerson, PlaceAndLeader offer, Resolving resolving) {
        return answer(
                solved,
                youngPerson,
                offer,
                position -> new Alternatives(solved, youngPerson).exact(position, resolving));
    }

    private static WhyNot answer(
            SolvedProblem solved, String youngPerson, PlaceAndLeader offer, Function<Integer, Alternative> price) {
        OfferTable table = solved.table();
        int person = solved.person(youngPerson);
        int place = index(table.problem().places().stream().map(Place::id).toList(), offer.place());
        int leader = index(table.problem().leaders().stream().map(Leader::id).toList(), offer.leader());
        List<BrokenRule> broken = new BrokenRules(table).of(person, place, leader);
        if (!broken.isEmpty()) {
            return new Forbidden(broken);
        }
        int position = table.position(person, offer);
        return position == solved.chosen(person) ? new Chosen() : new Priced(price.apply(position));
    }

    private static int index(List<String> ids, String id) {
        int index = ids.indexOf(id);
        if (index < 0) {
            throw new NoSuchElementException("no place or leader " + id);
        }
        return index;
    }
}
