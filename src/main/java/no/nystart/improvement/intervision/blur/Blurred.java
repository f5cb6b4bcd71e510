package no.nystart.improvement.intervision.blur;

import java.util.List;

/**
 * A text in which nobody is to be known.
 *
 * @param hidden what was found and replaced, as it was written
 * @param doubts words that may be names nobody here knows: somebody must read them
 */
public record Blurred(String text, List<String> hidden, List<String> doubts) {

    public Blurred {
        hidden = List.copyOf(hidden);
        doubts = List.copyOf(doubts);
    }
}
