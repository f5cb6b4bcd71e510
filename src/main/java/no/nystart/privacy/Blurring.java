package no.nystart.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is known by, taken out of what others wrote.
 *
 * @param words names, numbers and addresses; none shorter than two characters
 */
public record Blurring(Set<String> words) {

    /** Stands where a word was. */
    static final String MARK = "[…]";

    private static final int SHORTEST = 2;
    private static final int SHORTEST_PART = 3;

    private static final Map<String, List<String>> KNOWN_BY = Map.of(
            "young_person",
            List.of(
                    "first_name",
                    "last_name",
                    "national_id",
                    "phone",
                    "email",
                    "emergency_name",
                    "emergency_phone",
                    "guardian_name",
                    "guardian_phone"),
            "mentoring_leader",
            List.of("name", "email", "phone"),
            "account",
            List.of("display_name", "login", "email"));

    public Blurring {
        words = words.stream()
                .map(String::strip)
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of whom the dossier is. */
    static Blurring of(Dossier dossier) {
        Set<String> words = new LinkedHashSet<>();
        for (Dossier.Section section : dossier.sections()) {
            for (String column : KNOWN_BY.getOrDefault(section.table(), List.of())) {
                for (Map<String, JsonNode> row : section.rows()) {
                    @Nullable JsonNode value = row.get(column);
                    if (value != null) {
                        words.add(value.textValue());
                        words.addAll(column.equals("first_name") ? parts(value.textValue()) : List.of());
                    }
                }
            }
        }
        return new Blurring(words);
    }

    private static List<String> parts(String name) {
        return Stream.of(name.split("[\\s-]+"))
                .filter(part -> part.length() >= SHORTEST_PART)
                .toList();
    }

    /** Finds each of them as PostgreSQL's regular expressions do, the longest first, as whole words. */
    String pattern() {
        return words.stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(Blurring::whole)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String whole(String word) {
        String literal = word.codePoints()
                .mapToObj(each ->
                        Character.isLetterOrDigit(each) ? Character.toString(each) : "\\" + Character.toString(each))
                .collect(Collectors.joining());
        return (Character.isLetterOrDigit(word.codePointAt(0)) ? "\\m" : "")
                + literal
                + (Character.isLetterOrDigit(word.codePointBefore(word.length())) ? "\\M" : "");
    }

    @Override
    public String toString() {
        return "Blurring[…]";
    }
}
