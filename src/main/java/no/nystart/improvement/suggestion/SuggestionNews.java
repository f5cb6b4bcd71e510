package no.nystart.improvement.suggestion;

import java.util.UUID;

/** What becomes of suggestions, told within the transaction that makes it so. */
public sealed interface SuggestionNews {

    UUID suggestion();

    Sender sender();

    /** Somebody has it now, and is to know. */
    record TakenOn(UUID suggestion, Sender sender, UUID owner) implements SuggestionNews {}

    /** It has its answer: back to who told. */
    record Answered(UUID suggestion, Sender sender, UUID by) implements SuggestionNews {}
}
