package no.nystart.matching.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A copy of a run with something otherwise in it, for programs. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Supposition")
public record SupposedView(
        UUID id,
        Supposed.Stage stage,

        @Schema(description = "Once answered: the run as it is") @Nullable
        RunFigures before,

        @Schema(description = "Its matches measured in the copy; left out where they are not possible there") @Nullable
        RunFigures staying,

        @Schema(description = "The copy, solved again") @Nullable
        RunFigures after,

        @Schema(description = "Whether nothing better exists in the copy") @Nullable
        Boolean proven,

        @Nullable List<MoveView> moves,

        @Schema(description = "How many move besides, of whom the caller sees no rows") @Nullable
        Integer others) {

    public static SupposedView of(Supposed supposed) {
        return supposed.told()
                .map(told -> new SupposedView(
                        supposed.question(),
                        supposed.stage(),
                        RunFigures.of(told.before()),
                        told.staying().map(RunFigures::of).orElse(null),
                        RunFigures.of(told.after()),
                        told.proven(),
                        told.moves().rows().stream().map(MoveView::of).toList(),
                        told.moves().others()))
                .orElseGet(() ->
                        new SupposedView(supposed.question(), supposed.stage(), null, null, null, null, null, null));
    }
}
