package no.nystart.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;

/**
 * A problem document as RFC 9457 has it, media type {@value #MEDIA_TYPE}.
 *
 * @param type {@code urn:nystart:problem:} and the refusal in lower case with hyphens
 * @param title the refusal's sentence in the reader's language
 * @param status the HTTP status
 * @param faults what was wrong where; empty when the refusal is not about fields
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, List<FieldProblem> faults) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** How the type of a refusal begins. */
    public static final String REFUSAL = "urn:nystart:problem:";

    /** How the type of a fault of ours begins; its reference in the log follows. */
    public static final String FAULT = "urn:uuid:";

    /**
     * @param field the form field, JSON path or CSV column
     * @param code the refusal in lower case with hyphens
     * @param detail its sentence in the reader's language
     */
    public record FieldProblem(String field, String code, String detail) {}

    public Problem {
        faults = List.copyOf(faults);
    }

    public static Problem of(Refused refused, Texts texts, Locale language) {
        return new Problem(
                REFUSAL + hyphenated(refused.refusal()),
                texts.sentence(refused.refusal(), language),
                refused.refusal().status(),
                refused.faults().stream()
                        .map(fault -> new FieldProblem(
                                fault.field(),
                                hyphenated(fault.code()),
                                texts.sentence(
                                        fault.code(), language, fault.values().toArray())))
                        .toList());
    }

    private static String hyphenated(Refusal refusal) {
        return refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
