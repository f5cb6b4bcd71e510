package no.nystart.matching.why;

import java.util.List;

/**
 * What there is to decide on: why a place is proposed for one of the visitor's own young people, and what else there was.
 *
 * @param told why, in the visitor's language, a sentence each
 * @param alternatives the best, the cheapest first, as they are kept for the log of decisions
 * @param more how many other offers there are besides
 */
public record Grounds(OwnProposal of, List<String> told, List<Priced> alternatives, int more) {}
