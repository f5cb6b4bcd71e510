package no.nystart.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A proposal for every young person, with its total and a proven lower bound on the best total possible.
 *
 * @param problem id of the problem
 * @param steps how many improving or exploring steps the search took
 * @param hard units over seats and capacities, always 0
 * @param bound proven: no assignment has a smaller total
 * @param unavoidable penalties of the people who have no offer at all
 */
public record Solution(
        String problem,
        Weights weights,
        long seed,
        long steps,
        long hard,
        long total,
        long bound,
        long unavoidable,
        List<Assignment> assignments,
        List<Unplaced> unplaced,
        List<LeaderLoad> leaders,
        List<CompanyShare> companies) {

    public Solution {
        assignments = List.copyOf(assignments);
        unplaced = List.copyOf(unplaced);
        leaders = List.copyOf(leaders);
        companies = List.copyOf(companies);
        if (bound > total) {
            throw new IllegalArgumentException("bound " + bound + " above total " + total);
        }
    }

    /**
     * The solution that an assignment is, recomputed from scratch.
     *
     * @param chosen position in the table for each person, or {@link OfferTable#NONE}
     */
    public static Solution of(OfferTable table, int[] chosen, long bound, long seed, long steps) {
        Scoring scoring = Scoring.of(table, chosen);
        Loads loads = table.loads();
        int[] load = new int[loads.leaders()];
        int[] placed = new int[loads.companies()];
        List<Assignment> assignments = new ArrayList<>();
        List<Unplaced> unplaced = new ArrayList<>();
        for (int person = 0; person < table.people(); person++) {
            String id = table.problem().youngPeople().get(person).id();
            int position = chosen[person];
            if (position == OfferTable.NONE) {
                Reason reason = table.hasOffer(person) ? Reason.OUTBID : Reason.NO_OFFER;
                unplaced.add(new Unplaced(id, loads.penalty(person), reason));
                continue;
            }
            load[table.leader(position)] += loads.need(person);
            placed[table.company(position)]++;
            assignments.add(Assignment.of(id, table, position));
        }
        List<LeaderLoad> leaders = new ArrayList<>();
        for (int leader = 0; leader < load.length; leader++) {
            leaders.add(new LeaderLoad(
                    table.problem().leaders().get(leader).id(), load[leader], loads.leaderCost(leader, load[leader])));
        }
        List<CompanyShare> companies = new ArrayList<>();
        for (int company = 0; company < placed.length; company++) {
            companies.add(new CompanyShare(
                    table.problem().companies().get(company).id(),
                    placed[company],
                    loads.companyCost(company, placed[company])));
        }
        return new Solution(
                table.problem().id(),
                table.problem().weights(),
                seed,
                steps,
                scoring.hard(),
                scoring.total(),
                bound,
                Scoring.unavoidable(table),
                assignments,
                unplaced,
                leaders,
                companies);
    }

    /**
     * This solution as the end of a longer search, of which it is the last part: what was proven before stays proven, and
     * steps add up.
     *
     * @param earlier of the same problem
     */
    public Solution after(Solution earlier) {
        return new Solution(
                problem,
                weights,
                seed,
                steps + earlier.steps,
                hard,
                total,
                Math.max(bound, earlier.bound),
                unavoidable,
                assignments,
                unplaced,
                leaders,
                companies);
    }

    /** How far the total may be from the best possible, in parts of what can be avoided; 0 when nothing can. */
    public double gap() {
        return gap(total, bound, unavoidable);
    }

    /** (total − bound) / (total − unavoidable), 0 when the divisor is 0. */
    public static double gap(long total, long bound, long unavoidable) {
        return total == unavoidable ? 0 : (double) (total - bound) / (total - unavoidable);
    }

    public Status status() {
        return total == bound ? Status.OPTIMAL : Status.FEASIBLE;
    }

    /** Whether the total is proven to be the best possible. */
    public enum Status {
        OPTIMAL,
        FEASIBLE
    }

    /** Why somebody is unplaced: no offer exists at all, or the best total gives the offers to others. */
    public enum Reason {
        NO_OFFER,
        OUTBID
    }

    /**
     * A match; the end is the latest possible, excluded.
     *
     * @param dissatisfaction 0..1000
     * @param cost of the match alone, stability included
     */
    public record Assignment(
            String youngPerson,
            String place,
            String leader,
            LocalDate start,
            LocalDate end,
            int dissatisfaction,
            int cost,
            Parts parts) {

        static Assignment of(String youngPerson, OfferTable table, int position) {
            Offer offer = table.offer(position);
            Period period = table.period(position);
            return new Assignment(
                    youngPerson,
                    offer.place().id(),
                    offer.leader().id(),
                    period.start(),
                    period.end(),
                    table.dissatisfaction(position),
                    table.cost(position),
                    table.parts(position));
        }
    }

    /** Somebody left without an offer, and what that costs. */
    public record Unplaced(String youngPerson, long penalty, Reason reason) {}

    /** A leader's sum of follow-up needs, and what it costs. */
    public record LeaderLoad(String leader, int load, long cost) {}

    /** How many a company gets, and what that costs. */
    public record CompanyShare(String company, int placed, long cost) {}
}
