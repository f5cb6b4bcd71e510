package no.nystart.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import no.nystart.common.Refusal;
import no.nystart.common.Texts;

/**
 * The sentences of refusals, from {@code messages/refusals/<area>_<language>.properties}: the area is the package below
 * no.nystart that declares the refusal, the key its constant's name, and {0}, {1} are the values it names.
 */
@ApplicationScoped
class RefusalTexts implements Texts {

    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    @Override
    public String sentence(Refusal code, Locale language, Object... values) {
        String file = file(code, Language.of(language.toLanguageTag()).orElse(Language.NB));
        String sentence = files.computeIfAbsent(file, RefusalTexts::read).getProperty(code.name());
        if (sentence == null) {
            throw new IllegalStateException(file + " has no sentence for " + code.name());
        }
        Object[] written = Arrays.stream(values)
                .map(value -> written(value.toString(), language))
                .toArray();
        return new MessageFormat(sentence, language).format(written);
    }

    /** Dates in words; everything else as it came. */
    private static String written(String value, Locale language) {
        try {
            return Written.inWords(LocalDate.parse(value), language);
        } catch (DateTimeParseException notADate) {
            return value;
        }
    }

    static String file(Refusal code, Language language) {
        String[] packages = code.getClass().getPackageName().split("\\.");
        return "messages/refusals/" + packages[2] + "_" + language.tag() + ".properties";
    }

    static Properties read(String file) {
        Properties sentences = new Properties();
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sentences;
    }
}
