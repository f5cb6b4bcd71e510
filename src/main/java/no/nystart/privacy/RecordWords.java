package no.nystart.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.web.Language;
import no.nystart.web.Written;
import org.jspecify.annotations.Nullable;

/**
 * What tables, columns and codes are called by people, from {@code messages/records/<language>.properties}: a table's and a
 * column's name stand for themselves, a code in capitals for itself.
 */
public final class RecordWords {

    /** Ids, keys to sort and find by, numbers of wordings: they tell nobody anything. */
    private static final Set<String> MEANS_NOTHING = Set.of(
            "version",
            "name_order",
            "first_key",
            "last_key",
            "dedup_key",
            "key",
            "etag",
            "demo",
            "sequence",
            "hash",
            "slot",
            "tries",
            "ready_by_attendance",
            "accredited_by_training");

    private static final Map<Language, RecordWords> BY_LANGUAGE = new EnumMap<>(Map.of(
            Language.NB, new RecordWords(Language.NB),
            Language.NN, new RecordWords(Language.NN),
            Language.EN, new RecordWords(Language.EN)));

    private final Language language;
    private final Properties words = new Properties();

    private RecordWords(Language language) {
        this.language = language;
        String file = "/messages/records/" + language.tag() + ".properties";
        try (InputStream stream = RecordWords.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static RecordWords in(Language language) {
        return Optional.ofNullable(BY_LANGUAGE.get(language)).orElseThrow();
    }

    /** @throws IllegalStateException when the table has no name for people */
    public String table(String table) {
        return known("table." + table);
    }

    /** @throws IllegalStateException when the column has no name for people */
    public String column(String column) {
        return known("column." + column);
    }

    /** Whether a person would make anything of the column. */
    static boolean tells(String column) {
        return !MEANS_NOTHING.contains(column) && !column.equals("id");
    }

    private String known(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException("messages/records has no " + key);
        }
        return word;
    }

    /** As people write it; empty for an id, which tells nobody anything. */
    public String value(JsonNode value) {
        if (value.isArray()) {
            List<String> each = new ArrayList<>();
            value.forEach(one -> each.add(value(one)));
            return each.stream().filter(one -> !one.isBlank()).collect(Collectors.joining(", "));
        }
        if (value.isObject()) {
            return value.properties().stream()
                    .map(field -> inside(field.getKey(), value(field.getValue())))
                    .filter(one -> !one.isBlank())
                    .collect(Collectors.joining("; "));
        }
        return switch (value.getNodeType()) {
            case BOOLEAN -> known(value.booleanValue() ? "yes" : "no");
            case NUMBER -> value.asText();
            case STRING -> text(value.textValue());
            case NULL, MISSING, ARRAY, OBJECT, BINARY, POJO -> "";
        };
    }

    /** Of what lies inside a document, only what has a name for people is called by it. */
    private String inside(String field, String value) {
        @Nullable String name = words.getProperty("column." + field);
        return value.isBlank() || name == null ? value : name + ": " + value;
    }

    private String text(String text) {
        String code = words.getProperty("code." + text);
        if (code != null) {
            return code;
        }
        if (isId(text)) {
            return "";
        }
        try {
            return Written.inWords(LocalDate.parse(text), language.locale());
        } catch (DateTimeParseException notDate) {
            return moment(text);
        }
    }

    private String moment(String text) {
        try {
            Instant moment = OffsetDateTime.parse(text).toInstant();
            return Written.inWords(moment, language.locale());
        } catch (DateTimeParseException notMoment) {
            return text;
        }
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException notId) {
            return false;
        }
    }
}
