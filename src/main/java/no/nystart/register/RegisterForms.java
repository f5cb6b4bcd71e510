package no.nystart.register;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import no.nystart.access.Revision;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.register.words.FieldMessages;
import no.nystart.register.words.RegisterMessages;
import no.nystart.web.Corrections;
import no.nystart.web.Form;
import no.nystart.web.Messages;

/** What the register's forms share: filled from what is stored, and shown again when refused. */
@ApplicationScoped
class RegisterForms {

    private final ObjectMapper json;
    private final Corrections corrections;
    private final Messages messages;

    @Inject
    RegisterForms(ObjectMapper json, Corrections corrections, Messages messages) {
        this.json = json;
        this.corrections = corrections;
        this.messages = messages;
    }

    /** A record's components as fields of the same names; those of records within it stand beside them. */
    Form filled(Object stored) {
        return filled(Form.empty(), json.convertValue(stored, new TypeReference<Map<String, Object>>() {}));
    }

    private static Form filled(Form form, Map<?, ?> fields) {
        Form filled = form;
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            String name = String.valueOf(field.getKey());
            Object value = field.getValue();
            if (value instanceof Map<?, ?> within) {
                filled = filled(filled, within);
            } else if (value instanceof Collection<?> many) {
                filled = filled.with(name, many.toArray());
            } else if (value != null) {
                filled = filled.with(name, value);
            }
        }
        return filled;
    }

    /** As typed, with what is wrong; somebody else's change in between concerns the form as a whole. */
    Form refused(MultivaluedMap<String, String> posted, Refused refused) {
        return isMeanwhile(refused)
                ? Form.typed(posted)
                        .wrong("", "", messages.of(RegisterMessages.class).changedMeanwhile())
                : corrections.asked(Form.typed(posted), refused, FieldMessages.class);
    }

    boolean isMeanwhile(Refused refused) {
        return refused.refusal() == CommonRefusal.CHANGED_BY_SOMEBODY_ELSE;
    }

    String revision(long version) {
        return new Revision(version).etag().getValue();
    }

    /** Having been shown the newest, the visitor may save over it. */
    String revisionAfter(MultivaluedMap<String, String> posted, Refused refused, long version) {
        return isMeanwhile(refused)
                ? revision(version)
                : Optional.ofNullable(posted.getFirst("revision")).orElse("");
    }
}
