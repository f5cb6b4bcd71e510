package no.nystart.followup.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.followup.CourseChanged;
import no.nystart.followup.concern.Concerns;
import no.nystart.followup.plan.Appointment;
import no.nystart.followup.plan.PlanBasis;
import no.nystart.followup.plan.PlanRefusal;
import no.nystart.followup.plan.Slot;
import no.nystart.followup.schedule.PlanBases;
import no.nystart.followup.schedule.Schedules;
import no.nystart.placement.agreement.AgreementTerms;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.placement.signing.Agreements;
import org.jspecify.annotations.Nullable;

/** Asks and keeps what leaders tell; what is sent twice is kept once. */
@ApplicationScoped
public class CheckIns {

    private final Placements placements;
    private final Agreements agreements;
    private final Schedules schedules;
    private final PlanBases bases;
    private final CheckInLog log;
    private final Concerns concerns;
    private final EntityManager entities;
    private final FieldClock clock;
    private final Clock wallClock;
    private final Event<CourseChanged> news;

    @Inject
    CheckIns(
            Placements placements,
            Agreements agreements,
            Schedules schedules,
            PlanBases bases,
            CheckInLog log,
            Concerns concerns,
            EntityManager entities,
            FieldClock clock,
            Clock wallClock,
            Event<CourseChanged> news) {
        this.placements = placements;
        this.agreements = agreements;
        this.schedules = schedules;
        this.bases = bases;
        this.log = log;
        this.concerns = concerns;
        this.entities = entities;
        this.clock = clock;
        this.wallClock = wallClock;
        this.news = news;
    }

    /**
     * What is asked at a check-in of the plan, held before or not, or at a talk outside it.
     *
     * @param slot of the plan, or null; refused as NOT_FOUND where there never was one
     */
    @Transactional
    public AskedCheckIn asked(UUID placement, @Nullable Slot slot) {
        Placement known = placements.byId(placement);
        return asked(known, slot, contact(placement, slot), bases.of(known));
    }

    private AskedCheckIn asked(
            Placement placement, @Nullable Slot slot, Optional<Appointment> contact, PlanBasis basis) {
        LocalDate today = clock.today();
        if (basis.period().days() == 0 || today.isBefore(basis.period().starts())) {
            throw Refused.because(CheckInRefusal.NOT_BEGUN_YET);
        }
        AgreementTerms terms = agreements.inForce(placement.id()).orElseThrow().terms();
        return new AskedCheckIn(
                placement.id(),
                slot,
                contact.map(Appointment::on).orElse(null),
                basis.period(),
                terms.hours(),
                basis.workingDays(),
                log.toldUntil(placement.id())
                        .map(last -> last.plusDays(1))
                        .orElse(basis.period().starts()),
                terms.goals(),
                log.progress(placement.id()),
                today);
    }

    /** Empty for a talk outside the plan. */
    private Optional<Appointment> contact(UUID placement, @Nullable Slot slot) {
        if (slot == null) {
            return Optional.empty();
        }
        Appointment contact = schedules.of(placement).appointments().stream()
                .filter(each ->
                        each.slot() instanceof Slot.CheckIn && each.slot().equals(slot))
                .findFirst()
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        return Optional.of(contact);
    }

    /**
     * Keeps a check-in: told again with the same key it is the one kept before; refused as ALREADY_HELD where somebody else
     * told of it, or with what is wrong in its fields.
     */
    @Transactional
    public CheckIn hold(UUID id, @Nullable Slot slot, Told told, Teller teller) {
        Placement placement = placements.locked(id);
        Optional<CheckIn> before = log.sentWith(id, told.key());
        if (before.isPresent()) {
            before.get().requireSame(slot, told);
            return before.get();
        }
        Optional<Appointment> contact = contact(id, slot);
        if (contact.map(Appointment::status)
                .filter(Appointment.Status.HELD::equals)
                .isPresent()) {
            throw Refused.because(PlanRefusal.ALREADY_HELD);
        }
        PlanBasis basis = bases.of(placement);
        AskedCheckIn asked = asked(placement, slot, contact, basis);
        List<Fault> faults = asked.faults(told);
        if (!faults.isEmpty()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, faults);
        }
        CheckIn held = kept(new CheckIn(asked, told, teller, wallClock.instant()), told);
        if (slot == null) {
            news.fire(new CourseChanged(id));
        } else {
            schedules.held(id, basis, slot, told.on());
        }
        if (told.concern() != null) {
            concerns.open(id, held.id(), told.concern(), teller.account());
        }
        return held;
    }

    private CheckIn kept(CheckIn checkIn, Told told) {
        entities.persist(checkIn);
        told.absences().forEach(absence -> entities.persist(new MissedDay(checkIn, absence)));
        told.progress().forEach((goal, step) -> entities.persist(new GoalProgress(checkIn.id(), goal, step)));
        entities.flush();
        return checkIn;
    }
}
