package no.nystart.followup.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.common.FieldClock;
import no.nystart.followup.CourseChanged;
import no.nystart.followup.flags.Alarm;
import no.nystart.followup.flags.Course;
import no.nystart.followup.flags.Flag;
import no.nystart.followup.flags.Flags;
import no.nystart.jobs.field.FieldJob;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;

/**
 * Looks at the course of placements each day and whenever something comes into it, and raises and takes down their flags;
 * nobody else does.
 */
@ApplicationScoped
public class Lookout implements FieldJob {

    /** Placements looked at in one go. */
    private static final int AT_ONCE = 200;

    private static final String WITH_SOMETHING_TO_SEE = "select p.id from Placement p where p.state in"
            + " (AWAITING_START, RUNNING, PAUSED) or exists (select 1 from RaisedFlag f where f.placement = p.id"
            + " and f.downOn is null) order by p.id";

    private final Placements placements;
    private final Courses courses;
    private final EntityManager entities;
    private final FieldClock clock;
    private final Event<AlarmNews> news;

    @Inject
    Lookout(Placements placements, Courses courses, EntityManager entities, FieldClock clock, Event<AlarmNews> news) {
        this.placements = placements;
        this.courses = courses;
        this.entities = entities;
        this.clock = clock;
        this.news = news;
    }

    @Override
    public String name() {
        return "flags";
    }

    @Override
    public boolean seesHidden() {
        return true;
    }

    @Override
    @Transactional
    public void on(LocalDate today) {
        List<UUID> all = entities.createQuery(WITH_SOMETHING_TO_SEE, UUID.class).getResultList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<UUID> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            look(placements.list("id in ?1 order by id", some), today);
        }
    }

    void on(@Observes CourseChanged changed) {
        look(List.of(placements.byId(changed.placement())), clock.today());
    }

    /** Looks at these now, as somebody who may know of them asks for it. */
    @Transactional
    public void look(Collection<Placement> several, LocalDate today) {
        if (several.isEmpty()) {
            return;
        }
        entities.flush();
        Map<UUID, List<RaisedFlag>> up = up(several.stream().map(Placement::id).toList());
        courses.of(several).forEach((id, course) -> settle(id, course, up.getOrDefault(id, List.of()), today));
        entities.flush();
    }

    private void settle(UUID placement, Course course, List<RaisedFlag> up, LocalDate today) {
        Map<String, Flag> raised = Flags.on(today, course).stream()
                .filter(flag -> !isOver(course, today) || flag instanceof Flag.OpenConcern)
                .collect(Collectors.toMap(Flag::key, Function.identity()));
        for (RaisedFlag flag : up) {
            Flag still = raised.remove(flag.key());
            if (still == null) {
                flag.takeDown(today);
            } else {
                flag.says(still);
                if (flag.escalate(today)) {
                    news.fire(new AlarmNews.Escalated(placement, flag.id()));
                }
            }
        }
        raised.values().forEach(flag -> raise(placement, flag, course, today));
    }

    /** Of a placement that is over, only a concern that nobody has closed is still somebody's task. */
    private static boolean isOver(Course course, LocalDate today) {
        return !today.isBefore(course.period().ends());
    }

    private void raise(UUID placement, Flag flag, Course course, LocalDate today) {
        switch (flag) {
            case Flag.Red red -> {
                LocalDate due = new Alarm(red, today, null).due(course.workingDays());
                RaisedFlag raised = new RaisedFlag(placement, flag, today, due);
                entities.persist(raised);
                news.fire(new AlarmNews.Raised(placement, raised.id()));
            }
            case Flag.Amber amber -> entities.persist(new RaisedFlag(placement, flag, today, null));
        }
    }

    private Map<UUID, List<RaisedFlag>> up(List<UUID> ids) {
        return entities.createQuery("from RaisedFlag where placement in :ids and downOn is null", RaisedFlag.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(RaisedFlag::placement));
    }
}
