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
 * @param regions those that the visitor may read of, or the one that was chosen
 * @param moment at which it is told how people stand
 * @param phase of the leader's programme, by its name
 */
public record Selection(
        Set<String> regions,
        Moment moment,
        @Nullable Sector sector,
        @Nullable CompanySize size,
        @Nullable String phase) {

    public Selection {
        regions = Set.copyOf(regions);
    }

    /** Whether it leaves out some of the regions' placements. */
    public boolean isFiltered() {
        return sector != null || size != null || phase != null;
    }

    /** The same without its filters. */
    public Selection whole() {
        return new Selection(regions, moment, null, null, null);
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
        return "region IN (:regions)" + (sector == null ? "" : " AND sector = :sector")
                + (size == null ? "" : " AND size = :size")
                + (phase == null ? "" : " AND phase = :phase");
    }

    /** The parameters of {@link #condition}. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("regions", regions.isEmpty() ? Set.of("") : regions);
        if (sector != null) {
            values.put("sector", sector.name());
        }
        if (size != null) {
            values.put("size", size.name());
        }
        if (phase != null) {
            values.put("phase", phase);
        }
        return values;
    }
}
