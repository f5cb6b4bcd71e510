package no.nystart.matching.why;

import java.util.UUID;
import no.nystart.matching.names.Workplaces;

/**
 * A place and a leader by id and by name.
 *
 * @param inSentence the place within a sentence: occupation and company
 */
public record NamedOffer(
        UUID place, UUID leader, Workplaces.Workplace workplace, String leaderName, String inSentence) {}
