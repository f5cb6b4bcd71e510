package no.nystart.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
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
        OPENED,
        PROPOSAL,
        DECISION,
        AGREEMENT,
        PLACEMENT,
        TALK;

        /** What tells of something else than its subject does. */
        private static final Map<Operation, What> BY_OPERATION = Map.of(
                Operation.RECORD_OPEN, OPENED,
                Operation.MATCH_EXPLAIN, PROPOSAL,
                Operation.PLACING_SHOW, PROPOSAL,
                Operation.DECISION_SHOW, DECISION);

        private static final Map<Subject, What> BY_SUBJECT = Map.of(
                Subject.PROPOSED_MATCH, PROPOSAL,
                Subject.DECISION, DECISION,
                Subject.AGREEMENT, AGREEMENT,
                Subject.PLACEMENT, PLACEMENT,
                Subject.TALK, TALK);

        /** By the name that an operation had when it was carried out; it may be gone. */
        static What of(String operation) {
            return Arrays.stream(Operation.values())
                    .filter(known -> known.name().equals(operation))
                    .findFirst()
                    .map(What::of)
                    .orElse(RECORD);
        }

        private static What of(Operation operation) {
            return BY_OPERATION.getOrDefault(operation, BY_SUBJECT.getOrDefault(operation.subject(), RECORD));
        }
    }
}
