package no.nystart.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds every offer that exists and what it costs. */
final class OfferTableBuilder {

    private final Problem problem;
    private final HardRules rules;
    private final MatchCost matchCost;
    private final List<Offer> offers;

    /** Offers that share a place lie side by side; this holds where each place's begin. */
    private final List<List<Offer>> offersByPlace = new ArrayList<>();

    private final GeoPoint.Spot[] sites;
    private final Map<Dates, Optional<Period>> periods = new HashMap<>();
    private final List<Found> found = new ArrayList<>();

    OfferTableBuilder(Problem problem) {
        this.problem = problem;
        this.rules = new HardRules(problem);
        this.matchCost = new MatchCost(problem.weights());
        this.offers = sharedOffers(problem);
        this.sites = problem.places().stream()
                .map(place -> new GeoPoint.Spot(place.site()))
                .toArray(GeoPoint.Spot[]::new);
        for (Offer offer : offers) {
            boolean samePlace = !offersByPlace.isEmpty()
                    && offersByPlace.getLast().getFirst().placeIndex() == offer.placeIndex();
            if (!samePlace) {
                offersByPlace.add(new ArrayList<>());
            }
            offersByPlace.getLast().add(offer);
        }
    }

    private static List<Offer> sharedOffers(Problem problem) {
        Map<String, Integer> placeIndex = new HashMap<>();
        for (Place place : problem.places()) {
            placeIndex.put(place.id(), placeIndex.size());
        }
        Map<String, Integer> companyIndex = new HashMap<>();
        for (Company company : problem.companies()) {
            companyIndex.put(company.id(), companyIndex.size());
        }
        List<Offer> unordered = new ArrayList<>();
        for (int leaderIndex = 0; leaderIndex < problem.leaders().size(); leaderIndex++) {
            Leader leader = problem.leaders().get(leaderIndex);
            if (!leader.ready()) {
                continue;
            }
            for (String id : leader.places().stream().distinct().toList()) {
                int place = indexOf(placeIndex, id);
                int company = indexOf(companyIndex, leader.company());
                unordered.add(new Offer(0, problem.places().get(place), leader, place, leaderIndex, company));
            }
        }
        unordered.sort(Comparator.comparing((Offer offer) -> offer.place().id())
                .thenComparing(offer -> offer.leader().id()));
        List<Offer> ordered = new ArrayList<>(unordered.size());
        for (Offer offer : unordered) {
            ordered.add(new Offer(
                    ordered.size(),
                    offer.place(),
                    offer.leader(),
                    offer.placeIndex(),
                    offer.leaderIndex(),
                    offer.companyIndex()));
        }
        return ordered;
    }

    private static int indexOf(Map<String, Integer> indexes, String id) {
        Integer index = indexes.get(id);
        if (index == null) {
            throw new IllegalArgumentException("dangling id " + id);
        }
        return index;
    }

    OfferTable build() {
        int people = problem.youngPeople().size();
        int[] first = new int[people + 1];
        for (int person = 0; person < people; person++) {
            first[person] = found.size();
            addOffersOf(problem.youngPeople().get(person));
        }
        first[people] = found.size();
        int[] pinned = new int[people];
        Arrays.fill(pinned, OfferTable.NONE);
        OfferTable table = new OfferTable(problem, offers, first, columns(), pinned);
        for (int person = 0; person < people; person++) {
            YoungPerson youngPerson = problem.youngPeople().get(person);
            PlaceAndLeader published = youngPerson.published();
            if (youngPerson.pinned() && published != null) {
                pinned[person] = table.position(person, published);
            }
        }
        return table;
    }

    private void addOffersOf(YoungPerson person) {
        GeoPoint.Spot home = new GeoPoint.Spot(person.home());
        periods.clear();
        for (List<Offer> atPlace : offersByPlace) {
            Offer any = atPlace.getFirst();
            if (!rules.placeFits(person, any.place())) {
                continue;
            }
            int minutes = problem.commuteMinutes(person, home, any.place(), sites[any.placeIndex()]);
            if (minutes > person.maxCommuteMinutes()) {
                continue;
            }
            Parts atThisPlace = Parts.of(person, any.place(), minutes);
            for (Offer offer : atPlace) {
                if (rules.leaderFits(person, offer.place(), offer.leader())) {
                    Optional<Period> period = periodOf(person, offer);
                    if (period.isPresent()) {
                        add(person, offer, minutes, atThisPlace.with(person, offer.leader()), period.get());
                    }
                }
            }
        }
    }

    /** Most offers of a person share their dates; months are counted once for each pair of first and last day. */
    private Optional<Period> periodOf(YoungPerson person, Offer offer) {
        Dates dates = new Dates(
                Period.startOf(problem, person, offer.place(), offer.leader()),
                Period.lastDayOf(person, offer.place(), offer.leader()));
        return periods.computeIfAbsent(
                dates, each -> Optional.ofNullable(Period.of(problem, person, offer.place(), offer.leader())));
    }

    private void add(YoungPerson person, Offer offer, int minutes, Parts parts, Period period) {
        int dissatisfaction = parts.dissatisfaction(problem.weights());
        int stability = matchCost.stability(person.published(), offer);
        int cost = matchCost.convex(dissatisfaction) + stability;
        found.add(new Found(offer, minutes, parts, period, dissatisfaction, cost, stability));
    }

    private OfferTable.Columns columns() {
        return new OfferTable.Columns(
                found.stream().mapToInt(row -> row.offer.index()).toArray(),
                found.stream().mapToInt(row -> row.offer.placeIndex()).toArray(),
                found.stream().mapToInt(row -> row.offer.leaderIndex()).toArray(),
                found.stream().mapToInt(row -> row.offer.companyIndex()).toArray(),
                found.stream().mapToInt(Found::minutes).toArray(),
                found.stream().map(Found::parts).toArray(Parts[]::new),
                found.stream().map(Found::period).toArray(Period[]::new),
                found.stream().mapToInt(Found::dissatisfaction).toArray(),
                found.stream().mapToInt(Found::cost).toArray(),
                found.stream().mapToInt(Found::stability).toArray());
    }

    private record Dates(LocalDate first, LocalDate last) {}

    private record Found(
            Offer offer, int minutes, Parts parts, Period period, int dissatisfaction, int cost, int stability) {}

    /** Dissatisfaction made convex, and what moving from the published offer costs. */
    private record MatchCost(Weights weights) {

        int convex(int dissatisfaction) {
            long squared = (long) dissatisfaction * dissatisfaction;
            return (int) (dissatisfaction + Rounding.div(squared, weights.get(WeightKey.CONVEXITY)));
        }

        int stability(@Nullable PlaceAndLeader published, Offer offer) {
            if (published == null) {
                return 0;
            }
            if (!published.place().equals(offer.place().id())) {
                return weights.get(WeightKey.MOVED_PLACE);
            }
            return published.leader().equals(offer.leader().id()) ? 0 : weights.get(WeightKey.MOVED_LEADER);
        }
    }
}
