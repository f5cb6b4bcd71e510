package no.nystart.outcome.report;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import no.nystart.register.intake.Fields;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which number a program wants the rows of: the report's filters, its group, and which of the group it counts. */
public class NumberAsked {

    @QueryParam("region")
    @Nullable
    String region;

    @Parameter(description = "END, MONTHS_3, MONTHS_6 or MONTHS_12; END when left out")
    @QueryParam("moment")
    @Nullable
    String moment;

    @QueryParam("sector")
    @Nullable
    String sector;

    @QueryParam("size")
    @Nullable
    String size;

    @QueryParam("phase")
    @Nullable
    String phase;

    @Parameter(description = "What the group has in common, such as COHORT, OFFICE or AGE")
    @QueryParam("by")
    @Nullable
    String by;

    @Parameter(description = "The group's value of it; left out for those of whom it is not known")
    @QueryParam("key")
    @Nullable
    String key;

    @Parameter(description = "A part of the match, such as WHOLE or COMMUTE, in place of a group")
    @QueryParam("fit")
    @Nullable
    String fit;

    @Parameter(description = "yes for those whom that part fitted well, no for the others")
    @QueryParam("well")
    @Nullable
    String well;

    @Parameter(description = "The first band of the others, 0 to 20")
    @QueryParam("split")
    @Nullable
    String split;

    @Parameter(description = "ALL, UNDER_WAY, ENDED, EARLY, KNOWN, WORK, EDUCATION, OTHER_MEASURE, NOTHING or REACHED")
    @QueryParam("standing")
    @Nullable
    String standing;

    Fields fields() {
        Map<String, Object> asked = new LinkedHashMap<>();
        put(asked, "region", region);
        put(asked, "moment", moment);
        put(asked, "sector", sector);
        put(asked, "size", size);
        put(asked, "phase", phase);
        put(asked, "by", by);
        put(asked, "key", key);
        put(asked, "fit", fit);
        put(asked, "well", well);
        put(asked, "split", split);
        put(asked, "standing", standing);
        return Fields.of(asked);
    }

    private static void put(Map<String, Object> asked, String name, @Nullable String value) {
        if (value != null) {
            asked.put(name, value);
        }
    }
}
