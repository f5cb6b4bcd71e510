package no.nystart.improvement.api;

import java.time.LocalDate;
import java.util.UUID;
import no.nystart.improvement.escalation.Escalation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one board has lifted to the next. */
@Schema(name = "Escalation")
public record EscalationView(
        UUID id,
        UUID from,
        UUID to,
        String about,
        String reason,
        LocalDate liftedOn,
        @Schema(nullable = true) @Nullable String answer,
        @Schema(nullable = true) @Nullable LocalDate answeredOn) {

    static EscalationView of(Escalation one) {
        return new EscalationView(
                one.id(),
                one.from(),
                one.to(),
                one.matter().about(),
                one.reason(),
                one.lifted().on(),
                one.answer().orElse(null),
                one.answeredOn().orElse(null));
    }
}
