package no.nystart.programme.visit;

import java.util.UUID;
import no.nystart.common.Stamp;

/**
 * Guests have suggested something to their host, told within the transaction that keeps it. Whoever puts it to work
 * answers with {@link Suggestions#answer(UUID, SuggestionToHost.Fate, String, UUID)}, and the guests read it.
 *
 * @param host company on whose board it belongs
 * @param from company of the guests
 */
public record VisitSuggestion(UUID suggestion, UUID visit, UUID host, UUID from, String words, Stamp made) {}
