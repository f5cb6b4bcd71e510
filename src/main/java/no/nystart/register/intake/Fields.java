package no.nystart.register.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed or sent, by field, as it was: from a form, a JSON body or a row of a file. */
public final class Fields {

    private final Map<String, List<String>> values;

    private Fields(Map<String, List<String>> values) {
        this.values = values;
    }

    public static Fields none() {
        return new Fields(Map.of());
    }

    /**
     * @param values a text, number, truth value, or a list of them by field; null as if not sent
     */
    public static Fields of(Map<String, ?> values) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        values.forEach((field, value) -> {
            List<String> list = new ArrayList<>();
            if (value instanceof Collection<?> many) {
                many.forEach(one -> list.add(String.valueOf(one).strip()));
            } else if (value != null) {
                list.add(value.toString().strip());
            }
            texts.put(field, list.stream().filter(text -> !text.isEmpty()).toList());
        });
        return new Fields(texts);
    }

    /** The field's one text; null when empty or absent. */
    public @Nullable String text(String field) {
        List<String> all = list(field);
        return all.isEmpty() ? null : all.getFirst();
    }

    /** For pages, which show an empty field where there is nothing. */
    public String typed(String field) {
        String text = text(field);
        return text == null ? "" : text;
    }

    public List<String> list(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean has(String field, String value) {
        return list(field).contains(value);
    }

    /** The one at {@code rank} of a ranked list, 0 for the first; empty when there is none. */
    public String ranked(String field, int rank) {
        List<String> all = list(field);
        return rank < all.size() ? all.get(rank) : "";
    }

    /** The same, with {@code field} saying {@code value}. */
    public Fields with(String field, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(field, List.of(value));
        return new Fields(more);
    }
}
