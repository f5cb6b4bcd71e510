package no.nystart.improvement.meeting;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something on a board that a meeting goes through. */
public record AgendaPoint(Kind kind, UUID id) {

    /** What it is. */
    public enum Kind {
        GOAL,
        SUGGESTION,
        /** What another board has lifted to this one. */
        ESCALATION
    }

    /** As it stands in addresses and in the agenda. */
    public String code() {
        return kind + ":" + id;
    }

    /** Empty for what is no code. */
    static Optional<AgendaPoint> of(@Nullable String code) {
        String[] parts = code == null ? new String[0] : code.split(":", 2);
        try {
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new AgendaPoint(Kind.valueOf(parts[0]), UUID.fromString(parts[1])));
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }
}
