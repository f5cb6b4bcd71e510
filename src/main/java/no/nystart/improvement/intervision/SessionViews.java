package no.nystart.improvement.intervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nystart.followup.alarm.OfficeStaff;
import org.jspecify.annotations.Nullable;

/** Tells of a session what a visitor may know: the case and who takes part to those who have signed, and to nobody else. */
@ApplicationScoped
public class SessionViews {

    private final Sessions sessions;
    private final Cases cases;
    private final OfficeStaff names;

    @Inject
    SessionViews(Sessions sessions, Cases cases, OfficeStaff names) {
        this.sessions = sessions;
        this.cases = cases;
        this.names = names;
    }

    @Transactional
    public SessionView of(UUID id, UUID account) {
        IntervisionSession session = sessions.byId(id);
        List<UUID> takingPart =
                sessions.pledges(id).stream().map(Pledge::account).toList();
        Map<UUID, String> named = names(session, takingPart);
        boolean signed = takingPart.contains(account);
        Optional<IntervisionCase> looked = cases.of(id).filter(IntervisionCase::isReviewed);
        Optional<IntervisionCase> told = looked.filter(one -> signed);
        return new SessionView(
                id,
                session.theme(),
                session.on(),
                session.begins(),
                session.place(),
                named.getOrDefault(session.facilitator(), ""),
                signed
                        ? takingPart.stream()
                                .map(one -> named.getOrDefault(one, ""))
                                .toList()
                        : List.of(),
                signed,
                session.step().orElse(null),
                stepEnds(session),
                session.endedOn().orElse(null),
                looked.isPresent(),
                told.filter(one -> session.isOpen()).map(IntervisionCase::told).orElse(null),
                told.flatMap(IntervisionCase::action).orElse(null),
                told.flatMap(IntervisionCase::outcome).orElse(null));
    }

    private static @Nullable Instant stepEnds(IntervisionSession session) {
        return session.isOpen()
                ? session.step()
                        .flatMap(step -> session.stepSince().map(step::ends))
                        .orElse(null)
                : null;
    }

    private Map<UUID, String> names(IntervisionSession session, List<UUID> takingPart) {
        Set<UUID> all = new HashSet<>(takingPart);
        all.add(session.facilitator());
        return names.names(all);
    }
}
