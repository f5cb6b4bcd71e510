package no.nystart.matching.model;

/**
 * The total of an assignment, from scratch.
 *
 * @param hard units over seats and capacities; 0 for everything that is reported
 * @param matches costs of the matches, stability included
 * @param leaders costs of the leaders' loads
 * @param companies costs of the companies' shares and of being alone
 * @param unplaced penalties of people left unplaced
 */
public record Scoring(long hard, long matches, long leaders, long companies, long unplaced) {

    /**
     * @param chosen position in the table for each person, or {@link OfferTable#NONE}
     */
    public static Scoring of(OfferTable table, int[] chosen) {
        Loads loads = table.loads();
        int[] atPlace = new int[loads.places()];
        int[] load = new int[loads.leaders()];
        int[] atCompany = new int[loads.companies()];
        long matches = 0;
        long unplaced = 0;
        for (int person = 0; person < table.people(); person++) {
            int position = chosen[person];
            if (position == OfferTable.NONE) {
                unplaced += loads.penalty(person);
                continue;
            }
            if (position < table.first(person) || position >= table.first(person + 1)) {
                throw new IllegalArgumentException("person " + person + " has no offer at " + position);
            }
            matches += table.cost(position);
            atPlace[table.place(position)]++;
            load[table.leader(position)] += loads.need(person);
            atCompany[table.company(position)]++;
        }
        long hard = 0;
        for (int place = 0; place < atPlace.length; place++) {
            hard += Math.max(0, atPlace[place] - loads.seats(place));
        }
        long leaders = 0;
        for (int leader = 0; leader < load.length; leader++) {
            hard += Math.max(0, load[leader] - loads.capacity(leader));
            leaders += loads.leaderCost(leader, load[leader]);
        }
        long companies = 0;
        for (int company = 0; company < atCompany.length; company++) {
            companies += loads.companyCost(company, atCompany[company]);
        }
        return new Scoring(hard, matches, leaders, companies, unplaced);
    }

    /** What is minimised. */
    public long total() {
        return matches + leaders + companies + unplaced;
    }

    /** Penalties of the people who have no offer at all: no assignment can avoid them. */
    public static long unavoidable(OfferTable table) {
        long sum = 0;
        for (int person = 0; person < table.people(); person++) {
            if (!table.hasOffer(person)) {
                sum += table.loads().penalty(person);
            }
        }
        return sum;
    }
}
