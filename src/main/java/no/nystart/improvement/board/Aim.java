package no.nystart.improvement.board;

import no.nystart.improvement.measure.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What a board wants to reach.
 *
 * @param words such as «Alle oppfølginger til rett tid»
 * @param target when it is reached, such as «minst 90 %»
 * @param measure that gives the result, or null where it is typed
 */
public record Aim(String words, String target, @Nullable Measure measure) {}
