package no.nystart.placement.signing.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nystart.placement.signing.AgreementReader;
import no.nystart.register.intake.Fields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a version shall say, as sent. */
@Schema(
        name = "AgreementWriting",
        description = "What a version shall say. First day, last day and leader are written before the first version is"
                + " signed; later they are the placement's, and day and reason of the change are written")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WritingBody(
        @Schema(format = "date") @Nullable String starts,

        @Schema(format = "date", description = "Last day, included") @Nullable
        String ends,

        @Nullable String leader,
        @Nullable List<GoalBody> goals,
        @Nullable String tasks,

        @Schema(description = "By the day's name: monday to sunday; days without work are left out") @Nullable
        Map<String, HoursBody> hours,

        @Nullable List<String> accommodations,
        @Nullable String followUp,
        @Nullable SafeguardsBody safeguards,

        @Schema(format = "date", description = "First day on which a change holds") @Nullable
        String validFrom,

        @Schema(description = "Why there is a change") @Nullable
        String why) {

    /** @param id of a goal that is there already, so that progress stays with it */
    @Schema(name = "AgreementGoalWriting")
    public record GoalBody(
            @Nullable String id,
            @Nullable String kind,
            @Nullable String words) {}

    /** @param breakMinutes unpaid, within the hours */
    @Schema(name = "AgreementHoursWriting")
    public record HoursBody(
            @Schema(examples = "08:00") @Nullable String from,
            @Schema(examples = "15:30") @Nullable String to,
            @Nullable Integer breakMinutes) {}

    /** Of somebody under 18. */
    @Schema(name = "AgreementSafeguardsWriting")
    public record SafeguardsBody(
            @Nullable String guardian,
            @Nullable Boolean minimumAgeWorkExcluded,
            @Nullable String riskAssessment,
            @Nullable String lateWorkReason) {}

    Fields fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "starts", starts);
        put(fields, "ends", ends);
        put(fields, "leader", leader);
        put(fields, "tasks", tasks);
        put(fields, "accommodations", accommodations);
        put(fields, "followUp", followUp);
        put(fields, "validFrom", validFrom);
        put(fields, "why", why);
        aim(fields, Optional.ofNullable(goals).orElse(List.of()));
        work(fields, Optional.ofNullable(hours).orElse(Map.of()));
        if (safeguards != null) {
            put(fields, "guardian", safeguards.guardian());
            put(fields, "minimumAgeWorkExcluded", safeguards.minimumAgeWorkExcluded());
            put(fields, "riskAssessment", safeguards.riskAssessment());
            put(fields, "lateWorkReason", safeguards.lateWorkReason());
        }
        return Fields.of(fields);
    }

    private static void aim(Map<String, Object> fields, List<GoalBody> goals) {
        int row = 1;
        for (GoalBody goal : goals) {
            String at = "goal." + row++;
            put(fields, at + ".id", goal.id());
            put(fields, at + ".kind", goal.kind());
            put(fields, at + ".words", goal.words());
        }
    }

    private static void work(Map<String, Object> fields, Map<String, HoursBody> hours) {
        for (DayOfWeek day : DayOfWeek.values()) {
            String at = AgreementReader.hours(day);
            HoursBody worked = hours.get(at.substring(at.indexOf('.') + 1));
            if (worked != null) {
                put(fields, at + ".from", worked.from());
                put(fields, at + ".to", worked.to());
                put(fields, at + ".break", worked.breakMinutes());
            }
        }
    }

    private static void put(Map<String, Object> fields, String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value);
        }
    }
}
