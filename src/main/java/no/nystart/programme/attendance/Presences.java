package no.nystart.programme.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.programme.course.Gathering;
import no.nystart.programme.course.Gatherings;

/** Where leaders stand with the gatherings of their programmes; the same three queries for one leader or a hundred. */
@ApplicationScoped
public class Presences {

    private final Gatherings gatherings;
    private final EntityManager entities;

    @Inject
    Presences(Gatherings gatherings, EntityManager entities) {
        this.gatherings = gatherings;
        this.entities = entities;
    }

    /** By participant, then by gathering in their order. */
    public Map<UUID, Map<Gathering, Presence>> of(Collection<Participant> participants) {
        if (participants.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = participants.stream().map(Participant::id).toList();
        Map<UUID, List<Gathering>> byProgramme =
                gatherings.of(participants.stream().map(Participant::programme).collect(Collectors.toSet())).stream()
                        .collect(Collectors.groupingBy(Gathering::programme));
        Map<UUID, List<GatheringSeat>> seats = entities.createQuery(
                        "from GatheringSeat where participant in :ids order by id", GatheringSeat.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(GatheringSeat::participant));
        Map<UUID, List<CatchUpTask>> tasks = entities.createQuery(
                        "from CatchUpTask where participant in :ids", CatchUpTask.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(CatchUpTask::participant));
        return participants.stream()
                .collect(Collectors.toMap(
                        Participant::id,
                        one -> presences(
                                byProgramme.getOrDefault(one.programme(), List.of()),
                                seats.getOrDefault(one.id(), List.of()),
                                tasks.getOrDefault(one.id(), List.of()))));
    }

    private static Map<Gathering, Presence> presences(
            List<Gathering> gatherings, List<GatheringSeat> seats, List<CatchUpTask> tasks) {
        Map<Gathering, Presence> presences = new LinkedHashMap<>();
        for (Gathering gathering : gatherings) {
            presences.put(
                    gathering,
                    Presence.of(
                            seats.stream()
                                    .filter(seat -> seat.gathering().equals(gathering.id()))
                                    .toList(),
                            seats.stream()
                                    .filter(seat -> seat.makesGood()
                                            .filter(gathering.id()::equals)
                                            .isPresent())
                                    .toList(),
                            tasks.stream()
                                    .filter(task -> task.gathering().equals(gathering.id()))
                                    .findFirst()
                                    .orElse(null)));
        }
        return presences;
    }
}
