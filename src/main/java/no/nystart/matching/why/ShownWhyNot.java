package no.nystart.matching.why;

import java.util.List;
import java.util.Optional;

/**
 * Why not a place with one of its leaders.
 *
 * @param chosen that is what is proposed
 * @param rules those that forbid it, a sentence each; none where it is possible
 * @param priced what it would cost where it is possible
 */
public record ShownWhyNot(NamedOffer offer, boolean chosen, List<String> rules, Optional<Priced> priced) {}
