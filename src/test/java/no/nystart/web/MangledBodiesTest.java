package no.nystart.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.nystart.fuzz.Mangled;
import no.nystart.register.intake.Fields;

/** Whatever comes as the JSON of an operation is read into its record and fields, or is no such JSON; nothing else happens. */
class MangledBodiesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path EXAMPLES = Path.of("src/main/resources/openapi");
    private static final String SUFFIX = ".request.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final List<Sent> BODIES = bodies();

    /** What an operation takes, and an example of it. */
    private record Sent(String operation, Class<?> type, String example) {

        @Override
        public String toString() {
            return operation;
        }
    }

    @Provide
    Arbitrary<Sent> bodiesOfOperations() {
        return Arbitraries.of(BODIES);
    }

    @Property
    void aBodyOfEachOperation(@ForAll("bodiesOfOperations") Sent sent, @ForAll long seed) {
        try {
            Object body = JSON.readValue(Mangled.text(sent.example(), seed), sent.type());
            if (body != null && body.getClass().isRecord()) {
                Fields.of(JSON.convertValue(body, new TypeReference<Map<String, Object>>() {}));
            }
        } catch (JsonProcessingException noSuchJson) {
            return;
        }
    }

    private static List<Sent> bodies() {
        Map<String, Path> resources = below(SOURCES, "Api.java")
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString().replace(".java", ""), Function.identity()));
        return below(EXAMPLES, SUFFIX)
                .flatMap(file -> sent(file, resources).stream())
                .toList();
    }

    private static Stream<Path> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Sent> sent(Path file, Map<String, Path> resources) {
        String operation = file.getFileName().toString().replace(SUFFIX, "");
        String[] parts = operation.split("_");
        Path resource = resources.get(parts[0]);
        if (resource == null) {
            throw new AssertionError(file + " is of no resource");
        }
        return Arrays.stream(named(resource).getDeclaredMethods())
                .filter(method -> method.getName().equals(parts[1]))
                .flatMap(MangledBodiesTest::taken)
                .map(type -> new Sent(operation, type, read(file)))
                .toList();
    }

    private static Class<?> named(Path source) {
        try {
            return Class.forName(
                    SOURCES.relativize(source).toString().replace(".java", "").replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** The one parameter that nothing is said of is the body. */
    private static Stream<Class<?>> taken(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.getAnnotations().length == 0)
                .<Class<?>>map(Parameter::getType)
                .filter(type -> type != InputStream.class);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
