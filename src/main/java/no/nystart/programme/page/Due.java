package no.nystart.programme.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nystart.common.CountQuery;
import no.nystart.common.FieldClock;

/** What a coordinator has to see to in leader programmes: counted for the day, listed on the programmes' page. */
@ApplicationScoped
class Due {

    private static final int LIST_BOUND = 50;

    /** A gathering that is over, with somebody of whom nobody has said whether they came. */
    public record Unnoted(UUID gathering, String title, LocalDate on) {}

    /** Something agreed on in place of a missed gathering, past its day. */
    public record Late(UUID leader, UUID gathering, String name, String what, LocalDate dueOn) {}

    private final EntityManager entities;
    private final FieldClock clock;

    @Inject
    Due(EntityManager entities, FieldClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    CountQuery countUnnoted(Set<String> regions) {
        return new CountQuery(
                "SELECT count(*) FROM gathering g JOIN leader_programme p ON p.id = g.programme"
                        + " WHERE p.region IN (:unnotedIn) AND g.ends_on < :unnotedOn AND EXISTS (SELECT FROM"
                        + " gathering_seat s WHERE s.gathering = g.id AND s.state = 'SIGNED_UP' AND s.attendance IS NULL)",
                Map.of("unnotedIn", regions, "unnotedOn", clock.today()));
    }

    List<Unnoted> unnoted(Collection<String> regions) {
        return entities.createQuery(
                        "select new no.nystart.programme.page.Due$Unnoted(g.id, g.title, g.startsOn) from Gathering g"
                                + " join LeaderProgramme p on p.id = g.programme where p.region in :regions"
                                + " and g.endsOn < :today and exists (select 1 from GatheringSeat s"
                                + " where s.gathering = g.id and s.state = SIGNED_UP and s.attendance is null)"
                                + " order by g.startsOn",
                        Unnoted.class)
                .setParameter("regions", regions)
                .setParameter("today", clock.today())
                .setMaxResults(LIST_BOUND)
                .getResultList();
    }

    CountQuery countLate(Set<String> regions) {
        return new CountQuery(
                "SELECT count(*) FROM catch_up_task t JOIN participant q ON q.id = t.participant"
                        + " JOIN leader_programme p ON p.id = q.programme WHERE p.region IN (:lateIn)"
                        + " AND q.left_on IS NULL AND t.done_on IS NULL AND t.due_on < :lateOn",
                Map.of("lateIn", regions, "lateOn", clock.today()));
    }

    List<Late> late(Collection<String> regions) {
        return entities.createQuery(
                        "select new no.nystart.programme.page.Due$Late(l.id, t.gathering, l.name, t.what, t.dueOn)"
                                + " from CatchUpTask t join Participant q on q.id = t.participant"
                                + " join LeaderProgramme p on p.id = q.programme join MentoringLeader l on l.id = q.leader"
                                + " where p.region in :regions and q.leaving.on is null and t.done.on is null"
                                + " and t.dueOn < :today order by t.dueOn",
                        Late.class)
                .setParameter("regions", regions)
                .setParameter("today", clock.today())
                .setMaxResults(LIST_BOUND)
                .getResultList();
    }
}
