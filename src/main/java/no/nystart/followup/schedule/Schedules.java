package no.nystart.followup.schedule;

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
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.nystart.common.FieldClock;
import no.nystart.followup.CourseChanged;
import no.nystart.followup.concern.ConcernNews;
import no.nystart.followup.plan.Appointment;
import no.nystart.followup.plan.CheckInPlan;
import no.nystart.followup.plan.PlanBasis;
import no.nystart.followup.plan.Slot;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.PlacementNews;
import no.nystart.placement.course.Placements;

/** The plan of each placement, made anew whenever something changes that it follows from; what was held stays. */
@ApplicationScoped
public class Schedules {

    private final Placements placements;
    private final PlanBases bases;
    private final EntityManager entities;
    private final FieldClock clock;
    private final Event<CourseChanged> news;

    @Inject
    Schedules(
            Placements placements,
            PlanBases bases,
            EntityManager entities,
            FieldClock clock,
            Event<CourseChanged> news) {
        this.placements = placements;
        this.bases = bases;
        this.entities = entities;
        this.clock = clock;
        this.news = news;
    }

    /** All contacts of a placement: planned, held and cancelled. */
    @Transactional
    public CheckInPlan of(UUID placement) {
        return Objects.requireNonNull(of(List.of(placement)).get(placement));
    }

    /** Of many placements, in one query; each has one, perhaps an empty one. */
    @Transactional
    public Map<UUID, CheckInPlan> of(Collection<UUID> ids) {
        Map<UUID, List<Appointment>> found = rows(ids).stream()
                .collect(Collectors.groupingBy(
                        ScheduledContact::placement,
                        Collectors.mapping(ScheduledContact::appointment, Collectors.toList())));
        return ids.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), id -> new CheckInPlan(found.getOrDefault(id, List.of()))));
    }

    /** One of its planned contacts was held; refused as ALREADY_HELD when it had been before. */
    @Transactional
    public void held(UUID id, Slot slot, LocalDate on) {
        Placement placement = placements.locked(id);
        held(id, bases.of(placement), slot, on);
    }

    /** The same of a placement that is locked already, on the basis that was found then. */
    @Transactional
    public void held(UUID locked, PlanBasis basis, Slot slot, LocalDate on) {
        // what was held early, late or twice in a week can make others needless
        keep(locked, plan -> plan.held(slot, on).revised(basis, clock.today()));
        news.fire(new CourseChanged(locked));
    }

    /** Makes a plan anew that may have missed something. */
    @Transactional
    void lookAgain(UUID id) {
        revise(placements.locked(id));
    }

    void on(@Observes PlacementNews told) {
        // locked by whoever tells, and changed but not yet written
        revise(placements.byId(told.placement()));
    }

    void on(@Observes ConcernNews told) {
        revise(placements.locked(told.placement()));
    }

    void on(@Observes Cadences.Changed changed) {
        revise(placements.list(
                "cohort = ?1 and state in (AWAITING_START, RUNNING, PAUSED) order by id", changed.cohort()));
    }

    void on(@Observes Standstills.Changed changed) {
        changed.standstill()
                .company()
                .ifPresent(company -> revise(placements.list(
                        "company = ?1 and state in (AWAITING_START, RUNNING, PAUSED) order by id", company)));
        changed.standstill().placement().map(placements::locked).ifPresent(this::revise);
    }

    private void revise(List<Placement> several) {
        several.forEach(placement -> revise(placements.locked(placement.id())));
    }

    private void revise(Placement placement) {
        keep(placement.id(), plan -> plan.revised(bases.of(placement), clock.today()));
        news.fire(new CourseChanged(placement.id()));
    }

    private void keep(UUID placement, UnaryOperator<CheckInPlan> change) {
        Map<String, ScheduledContact> rows = rows(List.of(placement)).stream()
                .collect(Collectors.toMap(ScheduledContact::slot, Function.identity()));
        CheckInPlan before = new CheckInPlan(
                rows.values().stream().map(ScheduledContact::appointment).toList());
        for (Appointment appointment : change.apply(before).appointments()) {
            ScheduledContact row = rows.get(appointment.slot().key());
            if (row == null) {
                entities.persist(new ScheduledContact(placement, appointment));
            } else {
                row.becomes(appointment);
            }
        }
        entities.flush();
    }

    private List<ScheduledContact> rows(Collection<UUID> ids) {
        return entities.createQuery("from ScheduledContact where key.placement in :ids", ScheduledContact.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
