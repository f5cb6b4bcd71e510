package no.nystart.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import no.nystart.access.Operation;
import no.nystart.access.Role;
import no.nystart.access.Subject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has looked at something about a young person on a day.
 *
 * @param name of somebody who works at NAV; null for others, who are known by what they are and where
 * @param role null where it is no longer known
 * @param at the office's or the company's name, or empty
 * @param times on that day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "That somebody has looked at something about oneself")
public record Look(
        LocalDate on, @Nullable String name, @Nullable Role role, String at, What what, int times) {

    /** What was shown. */
    public enum What {
        RECORD,
        PROPOSAL,
        DECISION,
        AGREEMENT,
        PLACEMENT,
        TALK;

        /** By the name that an operation had when it was carried out; it may be gone. */
        static What of(String operation) {
            for (Operation known : Operation.values()) {
                if (known.name().equals(operation)) {
                    return of(known);
                }
            }
            return RECORD;
        }

        private static What of(Operation operation) {
            return switch (operation) {
                case MATCH_EXPLAIN, PLACING_SHOW -> PROPOSAL;
                case DECISION_SHOW, DECISION_LOG_SHOW -> DECISION;
                default -> of(operation.subject());
            };
        }

        private static What of(Subject subject) {
            return switch (subject) {
                case PROPOSED_MATCH -> PROPOSAL;
                case DECISION -> DECISION;
                case AGREEMENT -> AGREEMENT;
                case PLACEMENT -> PLACEMENT;
                case TALK -> TALK;
                default -> RECORD;
            };
        }
    }
}
