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
 * @param archivedAs where the archive has what must be kept; empty where it has nothing
 * @param seen of the preview
 */
public record ErasureOrder(ErasureReason reason, String archivedAs, String seen) {

    private static final int LONGEST = 1000;

    /**
     * Of somebody who was here for their work: nothing of theirs is the archive's.
     *
     * @throws Refused with each field at fault
     */
    static ErasureOrder ofLeaver(MultivaluedMap<String, String> posted) {
        Optional<ErasureReason> reason = reason(posted);
        refuseIfAny(Stream.of(missing(reason), unconfirmed(posted)));
        return new ErasureOrder(reason.orElseThrow(), "", typed(posted, "seen"));
    }

    /** @throws Refused with each field at fault */
    static ErasureOrder read(MultivaluedMap<String, String> posted) {
        Optional<ErasureReason> reason = reason(posted);
        String archived = typed(posted, "archivedAs");
        refuseIfAny(Stream.of(missing(reason), fault(archived, "archivedAs"), unconfirmed(posted)));
        return new ErasureOrder(reason.orElseThrow(), archived, typed(posted, "seen"));
    }

    private static Optional<ErasureReason> reason(MultivaluedMap<String, String> posted) {
        return Arrays.stream(ErasureReason.values())
                .filter(known -> known.name().equals(posted.getFirst("reason")))
                .findFirst();
    }

    private static Optional<Fault> missing(Optional<ErasureReason> reason) {
        return Fault.where(reason.isEmpty(), "reason", CommonRefusal.MISSING);
    }

    private static Optional<Fault> unconfirmed(MultivaluedMap<String, String> posted) {
        return Fault.where(!"true".equals(posted.getFirst("confirmed")), "confirmed", PrivacyRefusal.NOT_CONFIRMED);
    }

    private static void refuseIfAny(Stream<Optional<Fault>> asked) {
        List<Fault> faults = asked.flatMap(Optional::stream).toList();
        if (!faults.isEmpty()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, faults);
        }
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
