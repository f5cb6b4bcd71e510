package no.nystart.register.seats;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeMap;

/** The most that is taken at any one time. */
final class Peak {

    /**
     * @param starts first day
     * @param ends first day after
     */
    record Taken(int amount, LocalDate starts, LocalDate ends) {}

    private Peak() {}

    /** The largest sum of amounts on any day; back to back is not at a time. */
    static int of(Collection<Taken> taken) {
        TreeMap<LocalDate, Integer> changes = new TreeMap<>();
        for (Taken one : taken) {
            changes.merge(one.starts(), one.amount(), Integer::sum);
            changes.merge(one.ends(), -one.amount(), Integer::sum);
        }
        int now = 0;
        int most = 0;
        for (int change : changes.values()) {
            now += change;
            most = Math.max(most, now);
        }
        return most;
    }
}
