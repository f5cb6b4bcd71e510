package no.nystart.register.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What a program sent as JSON, read by the same rules as what a person typed. */
@ApplicationScoped
public class SentFields {

    private final ObjectMapper json;

    SentFields(ObjectMapper json) {
        this.json = json;
    }

    /** @param body a record as sent: its components are the fields */
    public Fields of(Object body) {
        return Fields.of(json.convertValue(body, new TypeReference<Map<String, Object>>() {}));
    }
}
