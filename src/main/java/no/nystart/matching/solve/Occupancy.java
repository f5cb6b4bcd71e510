package no.nystart.matching.solve;

import java.util.Arrays;
import no.nystart.matching.model.Loads;
import no.nystart.matching.model.OfferTable;

/** An assignment with the loads that it causes and its total, kept up to date move by move. */
final class Occupancy {

    private static final int NONE = OfferTable.NONE;

    private final OfferTable table;
    private final Loads loads;
    private final int[] chosen;
    private final int[] atPlace;
    private final int[] load;
    private final int[] atCompany;
    private long total;

    private Occupancy(OfferTable table) {
        this.table = table;
        this.loads = table.loads();
        this.chosen = new int[table.people()];
        this.atPlace = new int[loads.places()];
        this.load = new int[loads.leaders()];
        this.atCompany = new int[loads.companies()];
        Arrays.fill(chosen, NONE);
        for (int person = 0; person < chosen.length; person++) {
            total += loads.penalty(person);
        }
    }

    /** Everybody unplaced, those with a pin too. */
    static Occupancy empty(OfferTable table) {
        return new Occupancy(table);
    }

    /** Everybody unplaced, except that pins hold. */
    static Occupancy withPins(OfferTable table) {
        Occupancy occupancy = new Occupancy(table);
        for (int person = 0; person < table.people(); person++) {
            if (occupancy.isPinned(person)) {
                occupancy.move(person, table.pinned(person));
            }
        }
        return occupancy;
    }

    static Occupancy of(OfferTable table, int[] chosen) {
        Occupancy occupancy = new Occupancy(table);
        for (int person = 0; person < chosen.length; person++) {
            occupancy.move(person, chosen[person]);
        }
        return occupancy;
    }

    OfferTable table() {
        return table;
    }

    long total() {
        return total;
    }

    int chosen(int person) {
        return chosen[person];
    }

    int[] copyOfChosen() {
        return chosen.clone();
    }

    boolean isPinned(int person) {
        return table.pinned(person) != NONE;
    }

    int freeSeats(int place) {
        return loads.seats(place) - atPlace[place];
    }

    int freeCapacity(int leader) {
        return loads.capacity(leader) - load[leader];
    }

    int load(int leader) {
        return load[leader];
    }

    int placed(int company) {
        return atCompany[company];
    }

    /** Whether an unplaced person would fit at a position. */
    boolean hasRoom(int person, int position) {
        return freeSeats(table.place(position)) > 0 && freeCapacity(table.leader(position)) >= loads.need(person);
    }

    /** What the total changes by when an unplaced person is placed. */
    long costOfPlacing(int person, int position) {
        int leader = table.leader(position);
        int company = table.company(position);
        int before = load[leader];
        return table.cost(position)
                - loads.penalty(person)
                + loads.leaderCost(leader, before + loads.need(person))
                - loads.leaderCost(leader, before)
                + loads.companyCost(company, atCompany[company] + 1)
                - loads.companyCost(company, atCompany[company]);
    }

    /** Puts a person at a position, or at none; room is the caller's to see to. */
    void move(int person, int position) {
        int from = chosen[person];
        if (from != NONE) {
            int leader = table.leader(from);
            int company = table.company(from);
            total += loads.penalty(person) - table.cost(from);
            total -= loads.leaderCost(leader, load[leader]) + loads.companyCost(company, atCompany[company]);
            load[leader] -= loads.need(person);
            atCompany[company]--;
            atPlace[table.place(from)]--;
            total += loads.leaderCost(leader, load[leader]) + loads.companyCost(company, atCompany[company]);
        }
        if (position != NONE) {
            total += costOfPlacing(person, position);
            load[table.leader(position)] += loads.need(person);
            atCompany[table.company(position)]++;
            atPlace[table.place(position)]++;
        }
        chosen[person] = position;
    }

    void leave(int person) {
        move(person, NONE);
    }
}
