package no.nystart.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nystart.common.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every text in all three languages, with the same values in it, and none that nobody shows. */
class MessagesTest {

    private static final Path MAIN = Path.of("src", "main");
    private static final Path MESSAGES = MAIN.resolve("resources/messages");
    private static final Path REFUSALS = MESSAGES.resolve("refusals");
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^}]*}");
    private static final Pattern SHOWN = Pattern.compile("\\b(?=(\\w+:\\w+))|(?:\\.|::)(\\w+)");
    private static final String OF_ENUM = "_\\$?[A-Z][A-Z0-9_]*$";

    @TestFactory
    Stream<DynamicTest> areThereInAllLanguages() {
        return Stream.of(MESSAGES, REFUSALS)
                .flatMap(folder -> areas(folder)
                        .map(area -> DynamicTest.dynamicTest(
                                folder.getFileName() + "/" + area, () -> sameInAllLanguages(folder, area))));
    }

    @TestFactory
    Stream<DynamicTest> areShownSomewhere() {
        Set<String> shown = shown();
        return areas(MESSAGES)
                .map(area -> DynamicTest.dynamicTest(area, () -> {
                    Set<String> unused = texts(MESSAGES, area, Language.NB).keySet().stream()
                            .map(key -> key.replaceFirst(OF_ENUM, ""))
                            .filter(key -> !shown.contains(area + ":" + key) && !shown.contains(key))
                            .collect(Collectors.toCollection(TreeSet::new));
                    assertThat(unused).as("texts that nothing shows").isEmpty();
                }));
    }

    @Test
    void tellEveryRefusal() {
        for (JavaClass refusal : new ClassFileImporter().importPath(Path.of("target/classes/no/nystart"))) {
            if (refusal.isEnum() && refusal.isAssignableTo(Refusal.class)) {
                String area = refusal.getPackageName().split("\\.")[2];
                Set<String> constants = refusal.getFields().stream()
                        .filter(field -> field.getRawType().equals(refusal))
                        .map(field -> field.getName())
                        .collect(Collectors.toSet());
                assertThat(texts(REFUSALS, area, Language.NB).keySet())
                        .as(refusal.getName())
                        .containsAll(constants);
            }
        }
    }

    private static void sameInAllLanguages(Path folder, String area) {
        Map<String, String> bokmaal = texts(folder, area, Language.NB);
        for (Language language : Language.values()) {
            Map<String, String> texts = texts(folder, area, language);
            assertThat(texts.keySet()).as(language.ownName()).isEqualTo(bokmaal.keySet());
            texts.forEach((key, text) -> {
                assertThat(text).as(language.ownName() + " " + key).isNotBlank();
                assertThat(values(text)).as(language.ownName() + " " + key).isEqualTo(values(bokmaal.get(key)));
            });
        }
    }

    private static Set<String> values(String text) {
        return EXPRESSION.matcher(text).results().map(result -> result.group()).collect(Collectors.toSet());
    }

    private static Stream<String> areas(Path folder) {
        return files(folder, 1)
                .map(file -> file.getFileName().toString())
                .map(name -> name.substring(0, name.lastIndexOf('_')))
                .distinct()
                .sorted();
    }

    private static Map<String, String> texts(Path folder, String area, Language language) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String line : lines(folder.resolve(area + "_" + language.tag() + ".properties"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int equals = line.indexOf('=');
                String before = texts.put(line.substring(0, equals).strip(), line.substring(equals + 1));
                assertThat(before).as("%s stands twice", line).isNull();
            }
        }
        return texts;
    }

    /** What templates name as area:key, and code and templates as .key or ::key. */
    private static Set<String> shown() {
        return Stream.concat(files(MAIN.resolve("java"), 20), files(MAIN.resolve("resources/templates"), 20))
                .flatMap(file -> lines(file).stream())
                .flatMap(line -> SHOWN.matcher(line).results())
                .map(named -> named.group(1) == null ? named.group(2) : named.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> files(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
