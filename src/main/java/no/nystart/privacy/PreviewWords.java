package no.nystart.privacy;

import java.util.List;

/**
 * A preview as people read it.
 *
 * @param hindrance why it cannot be done yet, in words; empty when it can
 */
public record PreviewWords(List<Line> going, List<Line> staying, String hindrance, String seen) {

    public PreviewWords {
        going = List.copyOf(going);
        staying = List.copyOf(staying);
    }

    /** So many of something. */
    public record Line(String title, long rows) {}
}
