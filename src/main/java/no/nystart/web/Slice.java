package no.nystart.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that is in order already, from the row after a known one.
 *
 * @param next the last row's id where another page follows, or null at the end
 */
public record Slice<T>(List<T> rows, @Nullable UUID next) {

    /** @param after id of the last row of the page before; the first page when it is empty or no row's */
    public static <T> Slice<T> of(List<T> inOrder, Function<T, UUID> id, String after, int size) {
        int from = 1
                + inOrder.stream().map(row -> id.apply(row).toString()).toList().indexOf(after);
        int to = Math.min(from + size, inOrder.size());
        return new Slice<>(
                List.copyOf(inOrder.subList(from, to)), to < inOrder.size() ? id.apply(inOrder.get(to - 1)) : null);
    }
}
