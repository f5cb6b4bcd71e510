package no.nystart.matching.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A way to place people, in figures, for programs. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunFigures(
        @Schema(description = "How many young people the caller may know of")
        int people,

        int placed,
        long total,

        @Schema(description = "Mean dissatisfaction of those placed, 0 to 1000; left out when nobody is") @Nullable
        Double mean,

        @Schema(description = "Worst dissatisfaction of those placed") @Nullable
        Integer worst) {

    public static RunFigures of(Comparison.Counted counted) {
        return new RunFigures(
                counted.people(),
                counted.figures().placed(),
                counted.figures().total(),
                counted.figures().mean(),
                counted.figures().worst());
    }
}
