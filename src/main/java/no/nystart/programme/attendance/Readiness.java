package no.nystart.programme.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.programme.course.Gathering;
import no.nystart.programme.course.LeaderProgramme;
import no.nystart.programme.course.LeaderProgrammes;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;

/**
 * Whether leaders can take a young person, as their attendance says: written into the register, where the matching reads
 * it. Who is in no programme stays as the register has them.
 */
@ApplicationScoped
class Readiness {

    private final Presences presences;
    private final LeaderProgrammes programmes;
    private final Leaders leaders;
    private final EntityManager entities;

    @Inject
    Readiness(Presences presences, LeaderProgrammes programmes, Leaders leaders, EntityManager entities) {
        this.presences = presences;
        this.programmes = programmes;
        this.leaders = leaders;
        this.entities = entities;
    }

    /** After anything that can have changed it. */
    void settle(UUID leader) {
        settle(List.of(leader));
    }

    void settle(Collection<UUID> several) {
        if (several.isEmpty()) {
            return;
        }
        entities.flush();
        Map<UUID, List<Participant>> current = entities.createQuery(
                        "from Participant where leader in :leaders and leaving.on is null", Participant.class)
                .setParameter("leaders", several)
                .getResultStream()
                .collect(Collectors.groupingBy(Participant::leader));
        List<Participant> all = current.values().stream().flatMap(List::stream).toList();
        Map<UUID, LeaderProgramme> their =
                programmes.byIds(all.stream().map(Participant::programme).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(LeaderProgramme::id, Function.identity()));
        Map<UUID, Map<Gathering, Presence>> been = presences.of(all);
        for (MentoringLeader leader : leaders.byIds(several)) {
            List<Participant> in = current.getOrDefault(leader.id(), List.of());
            if (in.isEmpty()) {
                leader.readyAsRegistered();
            } else {
                leader.readyByAttendance(in.stream()
                        .anyMatch(one -> isReady(
                                Objects.requireNonNull(their.get(one.programme()))
                                        .outline()
                                        .readyAfter(),
                                Objects.requireNonNull(been.get(one.id())))));
            }
        }
        entities.flush();
    }

    /** Whether the first {@code after} gatherings count as done. */
    static boolean isReady(int after, Map<Gathering, Presence> been) {
        return been.entrySet().stream()
                .filter(one -> one.getKey().number() <= after)
                .allMatch(one -> one.getValue().counts());
    }
}
