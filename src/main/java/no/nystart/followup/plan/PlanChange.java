package no.nystart.followup.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What happens to a contact that is still to be held when a plan is revised. */
public sealed interface PlanChange {

    Slot slot();

    record Added(Slot slot, LocalDate on) implements PlanChange {}

    record Dropped(Slot slot, LocalDate on) implements PlanChange {}

    record Moved(Slot slot, LocalDate from, LocalDate to) implements PlanChange {}

    /** Those that were planned first, by day; then those that are new. */
    static List<PlanChange> between(CheckInPlan before, CheckInPlan after) {
        Map<Slot, LocalDate> was = days(before);
        Map<Slot, LocalDate> is = days(after);
        List<PlanChange> changes = new ArrayList<>();
        was.forEach((slot, from) -> {
            LocalDate to = is.get(slot);
            if (to == null) {
                changes.add(new Dropped(slot, from));
            } else if (!to.equals(from)) {
                changes.add(new Moved(slot, from, to));
            }
        });
        is.forEach((slot, on) -> {
            if (!was.containsKey(slot)) {
                changes.add(new Added(slot, on));
            }
        });
        return changes;
    }

    private static Map<Slot, LocalDate> days(CheckInPlan plan) {
        Map<Slot, LocalDate> days = new LinkedHashMap<>();
        plan.planned().forEach(contact -> days.put(contact.slot(), contact.on()));
        return days;
    }
}
