package no.nystart.matching.command;

import java.util.Optional;

/** Gaps as people write them: 0, 0.001, 1. */
final class Gaps {

    private Gaps() {}

    /** The gap, or nothing where the text is no number from 0 to 1. */
    static Optional<Double> parse(String text) {
        try {
            return Optional.of(Double.valueOf(text)).filter(gap -> gap >= 0 && gap <= 1);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
