package no.nystart.programme.visit;

import java.util.List;
import java.util.UUID;
import no.nystart.access.Visitor;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import org.jspecify.annotations.Nullable;

/** For which company a visitor signs guests up and tells. */
public final class GuestSide {

    private GuestSide() {}

    /**
     * @param named the company asked for, or null for the visitor's own; refused when it is none of theirs, and missing
     *     where they have several
     */
    public static UUID of(Visitor visitor, @Nullable String named) {
        List<UUID> own = visitor.companies().stream().sorted().toList();
        if (named == null && own.size() == 1) {
            return own.getFirst();
        }
        if (named == null) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of("company", CommonRefusal.MISSING)));
        }
        return own.stream()
                .filter(company -> company.toString().equals(named))
                .findFirst()
                .orElseThrow(() -> Refused.because(
                        CommonRefusal.INVALID_INPUT, List.of(Fault.of("company", CommonRefusal.UNKNOWN_VALUE, named))));
    }
}
