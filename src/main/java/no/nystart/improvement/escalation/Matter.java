package no.nystart.improvement.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is lifted: one of the two.
 *
 * @param about in the words of the day it was lifted
 */
@Embeddable
public record Matter(
        @Column(updatable = false) @Nullable UUID goal,
        @Column(updatable = false) @Nullable UUID suggestion,
        @Column(updatable = false) String about) {

    public Matter {
        if ((goal == null) == (suggestion == null)) {
            throw new IllegalArgumentException("Either a goal or a suggestion: " + goal + ", " + suggestion);
        }
    }
}
