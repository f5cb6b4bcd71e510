package no.nystart.placement.agreement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The days that somebody works, and their hours. */
public record WorkingWeek(Map<DayOfWeek, Shift> shifts) {

    public WorkingWeek {
        Map<DayOfWeek, Shift> inOrder = new EnumMap<>(DayOfWeek.class);
        inOrder.putAll(shifts);
        shifts = Collections.unmodifiableMap(inOrder);
    }

    public boolean worksOn(LocalDate day) {
        return shifts.containsKey(day.getDayOfWeek());
    }

    /** Minutes of work in a week. */
    public int workMinutes() {
        return shifts.values().stream().mapToInt(Shift::workMinutes).sum();
    }
}
