package no.nystart.followup.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.followup.flags.Absence;
import no.nystart.followup.goal.Progress;

/** What was told at check-ins so far. */
@ApplicationScoped
public class CheckInLog {

    private static final int MOST = 100;

    private final EntityManager entities;

    @Inject
    CheckInLog(EntityManager entities) {
        this.entities = entities;
    }

    /** A placement's, the last held first; at most a hundred. */
    @Transactional
    public List<CheckIn> of(UUID placement) {
        return last(placement, MOST);
    }

    private List<CheckIn> last(UUID placement, int most) {
        return entities.createQuery(
                        "from CheckIn where placement = :placement order by onDay desc, id desc", CheckIn.class)
                .setParameter("placement", placement)
                .setMaxResults(most)
                .getResultList();
    }

    /** What was sent with a form before. */
    Optional<CheckIn> sentWith(UUID placement, UUID formKey) {
        return entities.createQuery("from CheckIn where placement = :placement and formKey = :key", CheckIn.class)
                .setParameter("placement", placement)
                .setParameter("key", formKey)
                .getResultStream()
                .findFirst();
    }

    /** The last day whose attendance is known; empty before anybody has told. */
    Optional<LocalDate> toldUntil(UUID placement) {
        return last(placement, 1).stream().map(CheckIn::on).findFirst();
    }

    /** How far each goal had come when somebody last told of it. */
    public Map<UUID, ToldProgress> progress(UUID placement) {
        Map<UUID, ToldProgress> last = new HashMap<>();
        entities.createQuery(
                        "select p.key.goal, p.progress, c.onDay from GoalProgress p join CheckIn c on c.id = p.key.checkIn"
                                + " where c.placement = :placement order by c.onDay, c.id",
                        Object[].class)
                .setParameter("placement", placement)
                .getResultList()
                .forEach(row -> last.put((UUID) row[0], new ToldProgress((Progress) row[1], (LocalDate) row[2])));
        return last;
    }

    /** Days away from work by placement; in one query. */
    @Transactional
    public Map<UUID, List<Absence>> absences(Collection<UUID> placements) {
        return entities.createQuery(
                        "from MissedDay where key.placement in :placements order by key.day", MissedDay.class)
                .setParameter("placements", placements)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        MissedDay::placement, Collectors.mapping(MissedDay::absence, Collectors.toList())));
    }

    /** Days away from work by check-in, of one placement. */
    @Transactional
    public Map<UUID, List<Absence>> absencesByCheckIn(UUID placement) {
        return entities.createQuery("from MissedDay where key.placement = :placement order by key.day", MissedDay.class)
                .setParameter("placement", placement)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        MissedDay::checkIn, Collectors.mapping(MissedDay::absence, Collectors.toList())));
    }

    /** Days of talks outside the plan by placement; in one query. */
    @Transactional
    public Map<UUID, List<LocalDate>> talks(Collection<UUID> placements) {
        return entities.createQuery("from CheckIn where placement in :placements and slot is null", CheckIn.class)
                .setParameter("placements", placements)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        CheckIn::placement, Collectors.mapping(CheckIn::on, Collectors.toList())));
    }
}
