package no.nystart.followup.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.followup.alarm.CourseSource;

/** A talk with the young person outside the plan is contact, on a day of the placement. */
@ApplicationScoped
public class TalkSource implements CourseSource {

    private static final String DAYS = """
            select p.id, t.heldOn from Placement p join FollowUpTalk t on t.youngPerson = p.youngPerson
            where p.id in :placements and t.talkedWith <> LEADER and t.heldOn >= p.starts and t.heldOn < p.ends
            order by t.heldOn""";

    private final EntityManager entities;

    @Inject
    TalkSource(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<UUID, List<LocalDate>> talks(Collection<UUID> placements) {
        return entities.createQuery(DAYS, Object[].class)
                .setParameter("placements", placements)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (LocalDate) row[1], Collectors.toList())));
    }
}
