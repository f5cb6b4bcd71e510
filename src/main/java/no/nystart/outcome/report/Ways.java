package no.nystart.outcome.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * The ways from a number to the rows behind it, for those who may see them.
 *
 * @param rows whether placements may be seen: those at an office see their own rows of it
 * @param leaders whether leaders may be seen
 * @param training whether it may be seen how far each of them has come
 */
record Ways(Selection selection, boolean rows, boolean leaders, boolean training) {

    static final String PLACEMENTS = "/reports/placements";
    static final String LEADERS = "/reports/leaders";

    static Ways of(Selection selection, Visitor visitor) {
        return new Ways(
                selection,
                visitor.may(Operation.REPORT_ROWS),
                visitor.may(Operation.REPORT_LEADERS),
                visitor.may(Operation.PROGRAMME_SHOW));
    }

    @Nullable
    String toPlacements(Group group, Standing standing) {
        if (!rows) {
            return null;
        }
        Map<String, String> query = new TreeMap<>(group.query());
        query.put("standing", standing.name());
        query.put("moment", selection.moment().name());
        selection.filters().forEach((by, value) -> query.put(by.column(), value));
        return PLACEMENTS + "?" + written(query);
    }

    @Nullable
    String toLeaders(UUID cohort, LeaderStanding standing) {
        boolean open = standing == LeaderStanding.TRAINED ? training : leaders;
        return open
                ? LEADERS + "?"
                        + written(new TreeMap<>(Map.of("cohort", cohort.toString(), "standing", standing.name())))
                : null;
    }

    private static String written(Map<String, String> query) {
        return query.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
