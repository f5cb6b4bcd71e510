package no.nystart.outcome.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.nystart.outcome.status.Moment;
import no.nystart.register.codes.CompanySize;
import no.nystart.register.codes.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Which placements a report counts.
 *
 * @param regions those that the visitor may read of
 * @param region the one of them that was chosen, or null for all
 * @param moment at which it is told how people stand
 * @param phase of the leader's programme, by its name
 */
public record Selection(
        Set<String> regions,
        @Nullable String region,
        Moment moment,
        @Nullable Sector sector,
        @Nullable CompanySize size,
        @Nullable String phase) {

    public Selection {
        regions = Set.copyOf(regions);
    }

    /** Everything that these regions have, as people stood at the end. */
    static Selection all(Set<String> regions) {
        return new Selection(regions, null, Moment.END, null, null, null);
    }

    /** What narrows it, by what placements are counted by; without what was not chosen. */
    Map<Grouping, String> filters() {
        Map<Grouping, String> filters = new HashMap<>();
        if (region != null) {
            filters.put(Grouping.REGION, region);
        }
        if (sector != null) {
            filters.put(Grouping.SECTOR, sector.name());
        }
        if (size != null) {
            filters.put(Grouping.SIZE, size.name());
        }
        if (phase != null) {
            filters.put(Grouping.PHASE, phase);
        }
        return filters;
    }

    /** The column in which it stands how people stand. */
    String status() {
        return switch (moment) {
            case END -> "status_end";
            case MONTHS_3 -> "status_3";
            case MONTHS_6 -> "status_6";
            case MONTHS_12 -> "status_12";
        };
    }

    String condition() {
        StringBuilder condition = new StringBuilder("region IN (:regions)");
        filters().keySet().stream()
                .sorted()
                .forEach(by -> condition
                        .append(" AND ")
                        .append(by.column())
                        .append(" = :")
                        .append(by.column()));
        return condition.toString();
    }

    /** The regions as a parameter: never empty. */
    Set<String> regionsOrNone() {
        return regions.isEmpty() ? Set.of("") : regions;
    }

    /** The parameters of {@link #condition}. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("regions", regionsOrNone());
        filters().forEach((by, value) -> values.put(by.column(), value));
        return values;
    }
}
