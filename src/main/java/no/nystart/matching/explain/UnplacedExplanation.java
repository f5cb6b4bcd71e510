package no.nystart.matching.explain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.nystart.matching.model.Leader;
import no.nystart.matching.model.Loads;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Rule;
import no.nystart.matching.model.Solution;
import no.nystart.matching.model.YoungPerson;

/**
 * Why somebody is left unplaced; what would change it are {@link NearestChanges}.
 *
 * @param penalty what that costs
 * @param pairs places with a leader named there, ready or not
 * @param exclusions of those pairs, by rule, in the order of the catalogue; rules that exclude none are left out
 * @param outbid the offers that exist for the person, and who has them
 */
public record UnplacedExplanation(
        String youngPerson,
        long penalty,
        Solution.Reason reason,
        int pairs,
        Map<Rule, Exclusion> exclusions,
        List<Outbid> outbid) {

    public UnplacedExplanation {
        exclusions = java.util.Collections.unmodifiableMap(new EnumMap<>(exclusions));
        outbid = List.copyOf(outbid);
    }

    /**
     * How many pairs a rule excludes.
     *
     * @param alone how many of them break no other rule
     */
    public record Exclusion(int offers, int alone) {}

    /**
     * An offer that exists for the person and went to others.
     *
     * @param missingSeats 1 where every seat is taken, else 0
     * @param missingCapacity units of capacity that the leader lacks for the person, 0 for none; where both are 0 the
     *     offer has room and would cost more than it saves, or the solution is not the best
     * @param atPlace ids of who is placed at the place
     * @param withLeader ids of whom the leader mentors
     */
    public record Outbid(
            PlaceAndLeader offer,
            int missingSeats,
            int missingCapacity,
            List<String> atPlace,
            List<String> withLeader) {

        public Outbid {
            atPlace = List.copyOf(atPlace);
            withLeader = List.copyOf(withLeader);
        }
    }

    /** The explanation; throws where the person is unknown or placed. */
    public static UnplacedExplanation of(SolvedProblem solved, String youngPerson) {
        int person = solved.person(youngPerson);
        OfferTable table = solved.table();
        if (solved.chosen(person) != OfferTable.NONE) {
            throw new IllegalArgumentException(youngPerson + " is placed");
        }
        List<Set<Rule>> pairs = brokenByPair(table, person);
        Map<Rule, Exclusion> exclusions = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            int excluded =
                    (int) pairs.stream().filter(broken -> broken.contains(rule)).count();
            int alone = (int) pairs.stream().filter(Set.of(rule)::equals).count();
            if (excluded > 0) {
                exclusions.put(rule, new Exclusion(excluded, alone));
            }
        }
        return new UnplacedExplanation(
                youngPerson,
                table.loads().penalty(person),
                table.hasOffer(person) ? Solution.Reason.OUTBID : Solution.Reason.NO_OFFER,
                pairs.size(),
                exclusions,
                outbid(solved, person));
    }

    private static List<Set<Rule>> brokenByPair(OfferTable table, int person) {
        Problem problem = table.problem();
        YoungPerson youngPerson = problem.youngPeople().get(person);
        Map<String, Place> places = problem.places().stream().collect(Collectors.toMap(Place::id, place -> place));
        List<Set<Rule>> pairs = new ArrayList<>();
        for (Leader leader : problem.leaders()) {
            for (String id : leader.places().stream().distinct().toList()) {
                Place place = places.get(id);
                if (place == null) {
                    throw new IllegalArgumentException("dangling id " + id);
                }
                pairs.add(table.broken(youngPerson, place, leader));
            }
        }
        return pairs;
    }

    private static List<Outbid> outbid(SolvedProblem solved, int person) {
        OfferTable table = solved.table();
        Loads loads = table.loads();
        List<Outbid> outbid = new ArrayList<>();
        for (int position = table.first(person); position < table.first(person + 1); position++) {
            int place = table.place(position);
            int leader = table.leader(position);
            outbid.add(new Outbid(
                    solved.ids(position),
                    solved.freeSeats(place) > 0 ? 0 : 1,
                    Math.max(0, loads.need(person) - solved.freeCapacity(leader)),
                    solved.peopleAtPlace(place),
                    solved.peopleAtLeader(leader)));
        }
        return outbid;
    }
}
