package no.nystart.improvement.intervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session as somebody may see it; what does not apply is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IntervisionSession")
public record SessionView(
        UUID id,
        String theme,
        LocalDate on,

        @Schema(type = SchemaType.STRING, examples = "09:00")
        LocalTime begins,

        String place,
        String facilitator,

        @Schema(description = "Names of those who have signed confidentiality; told to them alone")
        List<String> takingPart,

        @Schema(description = "Whether the caller has signed")
        boolean signed,

        @Schema(description = "Absent before it has begun") @Nullable
        MethodStep step,

        @Nullable Instant stepEnds,
        @Nullable LocalDate endedOn,

        @Schema(description = "Whether a case is ready to be looked at")
        boolean hasCase,

        @Schema(description = "The case; told to those who have signed, until the session is over") @Nullable
        String told,

        @Schema(description = "What the session came to") @Nullable
        String action,

        @Schema(description = "What the bringer made of it") @Nullable
        String outcome) {}
