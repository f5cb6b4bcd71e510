package no.nystart.privacy;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import org.jspecify.annotations.Nullable;

/**
 * That somebody be erased, by whoever has seen what goes.
 *
 * @param archivedAs where the archive has what must be kept
 * @param seen of the preview
 */
public record ErasureOrder(ErasureReason reason, String archivedAs, String seen) {

    private static final int LONGEST = 1000;

    /** @throws Refused with each field at fault */
    static ErasureOrder read(MultivaluedMap<String, String> posted) {
        Optional<ErasureReason> reason = Arrays.stream(ErasureReason.values())
                .filter(known -> known.name().equals(posted.getFirst("reason")))
                .findFirst();
        String archived = typed(posted, "archivedAs");
        List<Fault> faults = Stream.of(
                        Fault.where(reason.isEmpty(), "reason", CommonRefusal.MISSING),
                        fault(archived, "archivedAs"),
                        Fault.where(
                                !"true".equals(posted.getFirst("confirmed")),
                                "confirmed",
                                PrivacyRefusal.NOT_CONFIRMED))
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, faults);
        }
        return new ErasureOrder(reason.orElseThrow(), archived, typed(posted, "seen"));
    }

    /** @throws Refused with the fault where there is none or too much */
    static String text(MultivaluedMap<String, String> posted, String field) {
        String text = typed(posted, field);
        fault(text, field).ifPresent(fault -> {
            throw Refused.because(CommonRefusal.INVALID_INPUT, List.of(fault));
        });
        return text;
    }

    private static Optional<Fault> fault(String text, String field) {
        return Fault.where(text.isEmpty(), field, CommonRefusal.MISSING)
                .or(() -> Fault.where(text.length() > LONGEST, field, CommonRefusal.TOO_LONG, LONGEST));
    }

    private static String typed(MultivaluedMap<String, String> posted, String field) {
        @Nullable String value = posted.getFirst(field);
        return value == null ? "" : value.strip();
    }
}
