package no.nystart.matching.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.matching.explain.Move;
import no.nystart.matching.explain.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who moves, for programs. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Move")
public record MoveView(
        UUID youngPerson,
        Move.Kind kind,

        @Schema(description = "Left out where there was no place") @Nullable
        Stood from,

        @Schema(description = "Left out where there is no place") @Nullable
        Stood to) {

    /**
     * A match.
     *
     * @param until first day after the latest possible end
     */
    @Schema(name = "MoveMatch")
    public record Stood(
            UUID place,
            UUID leader,
            LocalDate from,

            @Schema(description = "First day after the latest possible end")
            LocalDate until,

            @Schema(description = "0 (everything fits) to 1000")
            int dissatisfaction) {

        static @Nullable Stood of(Standing standing) {
            return standing instanceof Standing.Placed(var offer, var start, var end, int felt)
                    ? new Stood(UUID.fromString(offer.place()), UUID.fromString(offer.leader()), start, end, felt)
                    : null;
        }
    }

    public static MoveView of(MoveTable.Row row) {
        return new MoveView(
                row.person().id(),
                row.move().kind(),
                Stood.of(row.move().from()),
                Stood.of(row.move().to()));
    }
}
