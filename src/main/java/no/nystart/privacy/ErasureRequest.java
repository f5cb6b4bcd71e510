package no.nystart.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a young person wants to be erased.
 *
 * @param answerBy the last day on which the office answers
 * @param answer null while it has not
 */
public record ErasureRequest(
        LocalDate askedOn,
        LocalDate answerBy,
        @Nullable String words,
        @Nullable String answer,
        @Nullable LocalDate answeredOn) {}
