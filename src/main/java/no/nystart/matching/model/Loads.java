package no.nystart.matching.model;

import java.time.temporal.ChronoUnit;

/** What leaders, companies and people left unplaced cost, and what they may carry; by position in the problem's lists. */
public final class Loads {

    private final Weights weights;
    private final int[] seats;
    private final int[] capacity;
    private final int[] need;
    private final int[] priority;
    private final int[] promised;
    private final boolean[] running;

    Loads(Problem problem) {
        this.weights = problem.weights();
        this.seats = problem.places().stream().mapToInt(Place::seats).toArray();
        this.capacity = problem.leaders().stream().mapToInt(Leader::capacity).toArray();
        this.need = problem.youngPeople().stream()
                .mapToInt(YoungPerson::followUpNeed)
                .toArray();
        this.priority = problem.youngPeople().stream()
                .mapToInt(person -> priority(problem, person))
                .toArray();
        this.promised =
                problem.companies().stream().mapToInt(Company::promisedSeats).toArray();
        this.running = new boolean[promised.length];
        for (int company = 0; company < running.length; company++) {
            running[company] = problem.companies().get(company).running() > 0;
        }
    }

    private static int priority(Problem problem, YoungPerson person) {
        long days = ChronoUnit.DAYS.between(person.waitingSince(), problem.placementStart());
        long weeks = Rounding.div(Math.max(0, days), 7);
        return person.followUpNeed() + (int) Math.min(4, Rounding.div(weeks, 8));
    }

    public int places() {
        return seats.length;
    }

    public int leaders() {
        return capacity.length;
    }

    public int companies() {
        return promised.length;
    }

    public int seats(int place) {
        return seats[place];
    }

    public int capacity(int leader) {
        return capacity[leader];
    }

    /** 1..3. */
    public int need(int person) {
        return need[person];
    }

    /** 1..7: follow-up need plus up to 4 for weeks waited. */
    public int priority(int person) {
        return priority[person];
    }

    /** Cost of leaving a person unplaced. */
    public long penalty(int person) {
        return (long) weights.get(WeightKey.UNPLACED) * priority[person];
    }

    /** Cost of a leader with a sum of needs {@code load}. */
    public long leaderCost(int leader, int load) {
        // a leader without capacity never has a load
        return load == 0 ? 0 : Rounding.div((long) weights.get(WeightKey.LEADER_LOAD) * load * load, capacity[leader]);
    }

    /** Cost of a company with {@code placed} young people, {@link #aloneCost} included. */
    public long companyCost(int company, int placed) {
        return shareCost(company, placed) + aloneCost(company, placed);
    }

    /** The convex part of a company's cost. */
    long shareCost(int company, int placed) {
        return Rounding.div(
                (long) weights.get(WeightKey.COMPANY_SHARE) * placed * placed, Math.max(promised[company], 1));
    }

    /** Cost of one single young person where a second seat was promised and nobody is running. */
    long aloneCost(int company, int placed) {
        return placed == 1 && !running[company] && promised[company] > 1 ? weights.get(WeightKey.ALONE) : 0;
    }
}
