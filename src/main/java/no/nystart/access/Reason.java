package no.nystart.access;

import java.util.List;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import org.jspecify.annotations.Nullable;

/** Why somebody does what others have to be able to understand afterwards. */
public record Reason(String text) {

    private static final int LONGEST = 500;

    /**
     * @param field where it was typed
     * @param shortest in characters, without what stands around it
     * @throws Refused when it is missing, shorter than that or longer than {@value #LONGEST}
     */
    public static Reason read(String field, @Nullable String typed, int shortest) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            throw wrong(Fault.of(field, CommonRefusal.MISSING));
        }
        if (text.length() < shortest) {
            throw wrong(Fault.of(field, AccessRefusal.REASON_TOO_SHORT, shortest));
        }
        if (text.length() > LONGEST) {
            throw wrong(Fault.of(field, CommonRefusal.TOO_LONG, LONGEST));
        }
        return new Reason(text);
    }

    private static Refused wrong(Fault fault) {
        return Refused.because(CommonRefusal.INVALID_INPUT, List.of(fault));
    }
}
