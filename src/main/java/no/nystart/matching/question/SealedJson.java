package no.nystart.matching.question;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of {@code matching.explain} and of questions as JSON, without a word of it in them: a record of a sealed
 * interface carries {@code "kind"}, its own name with a small first letter. The same value is always the same text.
 */
public final class SealedJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new SealedKinds())
            .addModules(new Jdk8Module(), new JavaTimeModule(), sortedSets())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private SealedJson() {}

    /** @param type the sealed interface that the value is one of, so that its kind is written */
    public static <T> String write(Class<T> type, T value) {
        try {
            return MAPPER.writerFor(type).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written: " + value, e);
        }
    }

    /** The same as a tree, for an answer of the API. */
    public static <T> JsonNode tree(Class<T> type, T value) {
        try {
            return MAPPER.readTree(write(type, value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("just written", e);
        }
    }

    public static <T> T read(Class<T> type, String json) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a " + type.getSimpleName() + ": " + json, e);
        }
    }

    /** Sets of the values have no order of their own, and another one in each virtual machine. */
    @SuppressWarnings("rawtypes") // of the raw class, as Jackson looks it up
    private static SimpleModule sortedSets() {
        return new SimpleModule().addSerializer(Set.class, new JsonSerializer<>() {
            @Override
            public void serialize(Set set, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writePOJO(((Set<?>) set).stream().sorted().toArray());
            }
        });
    }

    private static final class SealedKinds extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedClass && annotated.getRawType().isSealed()
                    ? JsonTypeInfo.Value.construct(
                            JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "kind", null, false, true)
                    : super.findPolymorphicTypeInfo(config, annotated);
        }

        @Override
        public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
            return annotated.getRawType().isSealed()
                    ? leaves(annotated.getRawType())
                            .map(leaf -> new NamedType(leaf, kind(leaf)))
                            .toList()
                    : super.findSubtypes(annotated);
        }

        private static Stream<Class<?>> leaves(Class<?> type) {
            return type.isSealed()
                    ? Arrays.stream(type.getPermittedSubclasses()).flatMap(SealedKinds::leaves)
                    : Stream.of(type);
        }

        private static String kind(Class<?> leaf) {
            String name = leaf.getSimpleName();
            return Character.toLowerCase(name.charAt(0)) + name.substring(1);
        }
    }
}
