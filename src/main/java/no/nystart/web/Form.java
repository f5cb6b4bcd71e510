package no.nystart.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a form's fields and what is wrong with it: a page shows it, a refused post shows it again with what
 * was typed. Field names are those of the inputs; the templates' tags look here under the name {@code form}.
 */
public final class Form {

    /**
     * One thing wrong.
     *
     * @param label what the visitor knows the field by, empty when it concerns the form as a whole
     * @param sentence what the visitor reads
     */
    public record Wrong(String field, String label, String sentence) {

        /** In the list above the form, where the field is not in sight. */
        public String inSummary() {
            return label.isEmpty() ? sentence : label + ": " + sentence;
        }
    }

    private final Map<String, List<String>> values;
    private final List<Wrong> wrongs;

    private Form(Map<String, List<String>> values, List<Wrong> wrongs) {
        this.values = values;
        this.wrongs = List.copyOf(wrongs);
    }

    public static Form empty() {
        return new Form(Map.of(), List.of());
    }

    /** The fields as they were posted. */
    public static Form typed(MultivaluedMap<String, String> posted) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        posted.forEach((name, typed) -> values.put(name, List.copyOf(typed)));
        return new Form(values, List.of());
    }

    /** The same form with these values in one field; a missing value leaves it empty. */
    public Form with(String field, @Nullable Object... filled) {
        Map<String, List<String>> copy = new LinkedHashMap<>(values);
        List<String> texts = new ArrayList<>();
        for (@Nullable Object value : filled) {
            if (value != null) {
                texts.add(value.toString());
            }
        }
        copy.put(field, List.copyOf(texts));
        return new Form(copy, wrongs);
    }

    /** The same form with one more thing wrong; an empty field name concerns the form as a whole. */
    public Form wrong(String field, String label, String sentence) {
        List<Wrong> all = new ArrayList<>(wrongs);
        all.add(new Wrong(field, label, sentence));
        return new Form(values, all);
    }

    /** What stands in a field, empty when nothing does. */
    public String value(String field) {
        List<String> filled = all(field);
        return filled.isEmpty() ? "" : filled.getFirst();
    }

    /** What stands in a field that can hold several. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Whether a box, button or option is chosen. */
    public boolean chosen(String field, String value) {
        return all(field).contains(value);
    }

    public boolean isWrong(String field) {
        return wrongs.stream().anyMatch(wrong -> wrong.field().equals(field));
    }

    /** What is wrong with a field, empty when nothing is. */
    public List<String> wrongsOf(String field) {
        return wrongs.stream()
                .filter(wrong -> wrong.field().equals(field))
                .map(Wrong::sentence)
                .toList();
    }

    public List<Wrong> wrongs() {
        return wrongs;
    }
}
