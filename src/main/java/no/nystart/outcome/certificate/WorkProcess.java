package no.nystart.outcome.certificate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.nystart.web.Language;

/**
 * Something that people of an occupation do, in a few words; in the languages that nobody has written it in, it says the
 * same as in bokmål.
 */
public record WorkProcess(String nb, String nn, String en) {

    public WorkProcess {
        nb = nb.strip();
        nn = nn.isBlank() ? nb : nn.strip();
        en = en.isBlank() ? nb : en.strip();
        if (nb.isEmpty()) {
            throw new IllegalArgumentException("A process without words");
        }
    }

    /** The same for the same words. */
    @JsonIgnore
    public UUID id() {
        return UUID.nameUUIDFromBytes(nb.getBytes(StandardCharsets.UTF_8));
    }

    public String in(Language language) {
        return switch (language) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }
}
