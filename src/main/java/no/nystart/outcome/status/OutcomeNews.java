package no.nystart.outcome.status;

import java.time.LocalDate;
import java.util.UUID;

/** What becomes of a question, told within the transaction that makes it so. */
public sealed interface OutcomeNews {

    UUID question();

    UUID youngPerson();

    /** @param lastDay to answer */
    record Asked(UUID question, UUID youngPerson, LocalDate lastDay) implements OutcomeNews {}

    /** Once, for whoever has not answered. */
    record Reminded(UUID question, UUID youngPerson, LocalDate lastDay) implements OutcomeNews {}

    /** The last day has passed without an answer. */
    record NotReached(UUID question, UUID youngPerson) implements OutcomeNews {}
}
