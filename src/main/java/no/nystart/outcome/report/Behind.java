package no.nystart.outcome.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The way from a number to the rows behind it, for those at an office: their own rows of it. */
record Behind(Selection selection) {

    static final String PATH = "/reports/placements";

    /** The part of the way that names a group. */
    static Map<String, String> group(Grouping grouping, Tally tally) {
        return Map.of("by", grouping.name(), "key", tally.key());
    }

    /** @param by as {@link #group} names it; empty for all */
    String path(Map<String, String> by, Standing standing) {
        Map<String, String> query = new LinkedHashMap<>(by);
        query.put("standing", standing.name());
        query.put("moment", selection.moment().name());
        if (selection.region() != null) {
            query.put("region", selection.region());
        }
        if (selection.sector() != null) {
            query.put("sector", selection.sector().name());
        }
        if (selection.size() != null) {
            query.put("size", selection.size().name());
        }
        if (selection.phase() != null) {
            query.put("phase", selection.phase());
        }
        return PATH + "?"
                + query.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
