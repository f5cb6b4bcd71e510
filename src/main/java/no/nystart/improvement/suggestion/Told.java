package no.nystart.improvement.suggestion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells a board.
 *
 * @param words without anything about a young person
 * @param key of what it came with: come twice, it is kept once; null where it cannot
 */
public record Told(
        SuggestionKind kind,
        String words,
        Sender sender,
        @Nullable UUID key) {

    public Told {
        words = words.strip();
    }
}
