package no.nystart.matching.solve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Scoring;
import no.nystart.matching.model.Solution;

/**
 * What seats, leaders' time and a company's room will be worth to those who are still to come: the mean, over forecasts,
 * of the Lagrangian prices of a forecast's whole season. Whoever has to be decided on now pays these prices, so a seat that
 * others will need more stays free in reserve.
 */
public final class Foresight {

    private final Map<String, Double> seat = new HashMap<>();
    private final Map<String, Double> leader = new HashMap<>();
    private final Map<String, Double> company = new HashMap<>();

    private Foresight() {}

    /** @param forecasts what is known, each with another guess of what comes; at least one */
    public static Foresight of(List<Problem> forecasts) {
        Foresight foresight = new Foresight();
        for (Problem forecast : forecasts) {
            foresight.learn(forecast, 1.0 / forecasts.size());
        }
        return foresight;
    }

    private void learn(Problem forecast, double share) {
        OfferTable table = OfferTable.of(forecast);
        Lagrangian lagrangian = new Lagrangian(table);
        lagrangian.improve(Baselines.firstComeFirstServed(table).total(), PricesPhase.iterations(table));
        Prices prices = lagrangian.prices();
        for (int each = 0; each < forecast.places().size(); each++) {
            seat.merge(forecast.places().get(each).id(), share * prices.seat()[each], Double::sum);
        }
        for (int each = 0; each < forecast.leaders().size(); each++) {
            leader.merge(forecast.leaders().get(each).id(), share * prices.leader()[each], Double::sum);
        }
        for (int each = 0; each < forecast.companies().size(); each++) {
            company.merge(forecast.companies().get(each).id(), share * prices.company()[each], Double::sum);
        }
    }

    /** Decides at these prices: those dearest to leave unplaced first, each the cheapest offer with room, or none. */
    public Solution decide(Problem now) {
        OfferTable table = OfferTable.of(now);
        Prices prices = new Prices(
                now.places().stream()
                        .mapToLong(place -> price(seat, place.id()))
                        .toArray(),
                now.leaders().stream()
                        .mapToLong(each -> price(leader, each.id()))
                        .toArray(),
                now.companies().stream()
                        .mapToLong(each -> price(company, each.id()))
                        .toArray());
        return Solution.of(table, PricedStart.of(table, prices), Scoring.unavoidable(table), 0, 0);
    }

    private static long price(Map<String, Double> prices, String id) {
        return Math.round(prices.getOrDefault(id, 0.0));
    }
}
