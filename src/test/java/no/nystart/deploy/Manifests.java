package no.nystart.deploy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Manifests as they lie in the folder, document by document. */
final class Manifests {

    static final Path DEPLOY = Path.of("deploy");

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** Refuses a field that the kind does not have. */
    private static final ObjectMapper STRICT = new ObjectMapper()
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            })
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** One document and where it stands. */
    record Manifest(Path file, JsonNode content) {

        String kind() {
            return content.path("kind").asText();
        }

        /** As Kubernetes' own model reads it. */
        <T> T as(Class<T> type) {
            try {
                return STRICT.treeToValue(content, type);
            } catch (IOException e) {
                throw new AssertionError(file + ": " + e.getMessage(), e);
            }
        }

        @Override
        public String toString() {
            return file + " " + kind();
        }
    }

    private Manifests() {}

    static List<Manifest> below(String folder) {
        try (Stream<Path> files = Files.walk(DEPLOY.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> in(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<Manifest> in(Path file) {
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(file.toFile())) {
            List<Manifest> manifests = new ArrayList<>();
            documents.forEachRemaining(document -> manifests.add(new Manifest(file, document)));
            return manifests;
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
