package no.nystart.placement.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.nystart.matching.why.ShownPrice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What whoever decided was shown.
 *
 * @param told why it was proposed, in the reader's language; told to the young person's office only
 * @param alternatives the best first
 * @param more how many other offers there were besides
 */
@Schema(name = "ShownBeforeDeciding")
public record Shown(List<String> told, List<Alternative> alternatives, int more) {

    /**
     * Another offer that was shown.
     *
     * @param rise by how much the total would have risen; absent when placed by hand, as the next two
     * @param certainty how sure that is
     * @param othersMoving how many others would have got or lost a place, or another
     * @param cost of the match alone; absent when a run proposed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ShownAlternative")
    public record Alternative(
            UUID place,
            UUID leader,
            @Nullable Long rise,
            ShownPrice.@Nullable Kind certainty,
            @Nullable Integer othersMoving,
            @Nullable Integer cost) {

        static Alternative byHand(UUID place, UUID leader, int cost) {
            return new Alternative(place, leader, null, null, null, cost);
        }

        /** What it was judged by: the rise, which may be 0, else the cost. */
        public long price() {
            return rise != null ? rise : Objects.requireNonNull(cost);
        }
    }
}
