package no.nystart.privacy;

import java.util.List;
import no.nystart.common.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What would become of what is kept about a young person.
 *
 * @param going of which nothing would be left
 * @param staying what the law wants kept, without whatever names the person
 * @param hindrance why it cannot be done yet, or null
 * @param seen changes when any of it does: whoever confirms says what they have seen
 */
public record ErasurePreview(
        List<Line> going, List<Line> staying, @Nullable Refusal hindrance, String seen) {

    public ErasurePreview {
        going = List.copyOf(going);
        staying = List.copyOf(staying);
    }

    /** So many rows of a table. */
    public record Line(String table, long rows) {}
}
