package no.nystart.followup.goal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.placement.agreement.GoalKind;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a placement, and how far the young person finds it has come.
 *
 * @param kind of the agreement; null for a goal of the young person's own
 * @param words possibly empty for a goal of the agreement
 * @param markedOn when the progress was marked; null when it never was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Goal(
        UUID id,
        @Nullable GoalKind kind,
        String words,
        Progress progress,
        @Nullable LocalDate markedOn) {

    /** Whether the young person has set it. */
    public boolean own() {
        return kind == null;
    }
}
