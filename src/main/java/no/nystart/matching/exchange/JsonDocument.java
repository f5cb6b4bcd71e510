package no.nystart.matching.exchange;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nystart.matching.model.Fault;
import org.jspecify.annotations.Nullable;

/** Strict JSON: no field twice, nothing after the end. */
final class JsonDocument {

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '(.*)'");

    private JsonDocument() {}

    /**
     * The document, or null when it is reported as broken.
     *
     * @throws IOException when the stream itself fails
     */
    static @Nullable JsonNode read(InputStream in, Faults faults) throws IOException {
        try {
            JsonNode node = MAPPER.readTree(in);
            if (node.isMissingNode()) {
                faults.unread("$", Fault.Kind.BROKEN_JSON, 1, 1, "the document is empty");
                return null;
            }
            return node;
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            int line = location == null ? 1 : location.getLineNr();
            int column = location == null ? 1 : location.getColumnNr();
            String said = e.getOriginalMessage().lines().findFirst().orElse("");
            Matcher duplicate = DUPLICATE.matcher(said);
            if (duplicate.find()) {
                faults.unread("$", Fault.Kind.DUPLICATE_FIELD, duplicate.group(1), line, column);
            } else {
                faults.unread("$", Fault.Kind.BROKEN_JSON, line, column, said);
            }
            return null;
        }
    }
}
