package no.nystart.matching.run;

import jakarta.ws.rs.QueryParam;
import no.nystart.common.Refused;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The options of a run as an address asks for them. */
public record AskedOptions(
        @Parameter(description = "PT1S to PT1H; PT30S when missing", example = "PT30S") @QueryParam("limit") @Nullable
        String limit,

        @Parameter(description = "of every random choice; 0 when missing", example = "7") @QueryParam("seed") @Nullable
        String seed,

        @Parameter(description = "ends as soon as the gap is this small, 0 to 1; 0 when missing", example = "0.001")
        @QueryParam("gap")
        @Nullable
        String gap) {

    /** @throws Refused with a fault for each that cannot be */
    RunOptions read() {
        return RunOptions.read(limit, seed, gap);
    }
}
