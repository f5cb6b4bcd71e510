package no.nystart.placement.signing.page;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.nystart.placement.agreement.Shift;
import no.nystart.placement.agreement.WorkingWeek;

/** Days in a row that are worked alike. */
record DaysAlike(DayOfWeek first, DayOfWeek last, Shift shift) {

    /** A week as few lines. */
    static List<DaysAlike> of(WorkingWeek week) {
        List<DaysAlike> all = new ArrayList<>();
        for (Map.Entry<DayOfWeek, Shift> day : week.shifts().entrySet()) {
            DaysAlike before = all.isEmpty() ? null : all.getLast();
            if (before != null
                    && before.last().plus(1) == day.getKey()
                    && before.shift().equals(day.getValue())) {
                all.set(all.size() - 1, new DaysAlike(before.first(), day.getKey(), day.getValue()));
            } else {
                all.add(new DaysAlike(day.getKey(), day.getKey(), day.getValue()));
            }
        }
        return all;
    }
}
