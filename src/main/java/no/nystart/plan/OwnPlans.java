package no.nystart.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Caseworkers;
import no.nystart.access.Visitor;
import no.nystart.common.CommonRefusal;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.followup.goal.Goals;
import no.nystart.followup.plan.Slot;
import no.nystart.followup.pulse.Pulses;
import no.nystart.followup.review.OpenSteps;
import no.nystart.followup.review.ReviewParty;
import no.nystart.followup.schedule.Schedules;
import no.nystart.followup.talk.Talk;
import no.nystart.followup.talk.Talks;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;

/** Gathers a young person's own plan. */
@ApplicationScoped
public class OwnPlans {

    private final YoungPeople youngPeople;
    private final Caseworkers caseworkers;
    private final Placements placements;
    private final WayThere way;
    private final Workdays workdays;
    private final Schedules schedules;
    private final Goals goals;
    private final Pulses pulses;
    private final Talks talks;
    private final OpenSteps openSteps;
    private final FieldClock clock;

    @Inject
    OwnPlans(
            YoungPeople youngPeople,
            Caseworkers caseworkers,
            Placements placements,
            WayThere way,
            Workdays workdays,
            Schedules schedules,
            Goals goals,
            Pulses pulses,
            Talks talks,
            OpenSteps openSteps,
            FieldClock clock) {
        this.youngPeople = youngPeople;
        this.caseworkers = caseworkers;
        this.placements = placements;
        this.way = way;
        this.workdays = workdays;
        this.schedules = schedules;
        this.goals = goals;
        this.pulses = pulses;
        this.talks = talks;
        this.openSteps = openSteps;
        this.clock = clock;
    }

    /** Refused as NOT_FOUND for whoever is no young person who is registered. */
    @Transactional
    public OwnPlan of(Visitor visitor) {
        YoungPerson person =
                youngPeople.findByIdOptional(self(visitor)).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        Optional<Placement> placement = current(person.id());
        return placement.map(found -> placed(person, found)).orElseGet(() -> onTheWay(person));
    }

    /** The young person that a visitor is; refused as NOT_FOUND when they are none. */
    static UUID self(Visitor visitor) {
        return visitor.ownPeople().stream().findFirst().orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** The placement that a visitor is in, or was; refused as NOT_FOUND when there is none. */
    UUID placementOf(Visitor visitor) {
        return current(self(visitor)).map(Placement::id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** One that is not over; else the last, unless somebody has been asked about another since. */
    private Optional<Placement> current(UUID youngPerson) {
        List<Placement> all = placements.of(youngPerson);
        return all.stream()
                .filter(placement -> !placement.state().isOver())
                .findFirst()
                .or(() -> way.of(youngPerson).isPresent()
                        ? Optional.empty()
                        : all.stream().findFirst());
    }

    private OwnPlan placed(YoungPerson person, Placement placement) {
        LocalDate today = clock.today();
        boolean over = placement.state().isOver();
        return new OwnPlan(
                person.id(),
                person.name().first(),
                switch (placement.state()) {
                    case AWAITING_START -> Standing.AWAITING_START;
                    case RUNNING -> Standing.RUNNING;
                    case PAUSED -> Standing.PAUSED;
                    case COMPLETED, ENDED_EARLY -> Standing.OVER;
                },
                caseworkers.name(person.caseworker()),
                workdays.of(placement, person),
                over ? List.of() : coming(placement.id(), today),
                goals.of(placement.id()),
                !over && placement.state() != Placement.State.AWAITING_START,
                pulses.today(placement.id())
                        .map(pulse -> new OwnPlan.Said(
                                pulse.mood().score(), pulse.words().orElse(null), pulse.leaderReads()))
                        .orElse(null),
                wishes(person.id()),
                openSteps.open(List.of(placement.id()), ReviewParty.YOUNG_PERSON).stream()
                        .map(step -> new OwnPlan.Todo(
                                step.id(), step.slot(), step.what(), step.dueOn(), step.isOverdue(today)))
                        .toList());
    }

    private OwnPlan onTheWay(YoungPerson person) {
        return new OwnPlan(
                person.id(),
                person.name().first(),
                way.of(person.id()).orElse(Standing.LOOKING),
                caseworkers.name(person.caseworker()),
                null,
                List.of(),
                List.of(),
                false,
                null,
                wishes(person.id()),
                List.of());
    }

    private List<OwnPlan.Coming> coming(UUID placement, LocalDate today) {
        return schedules.of(placement).planned().stream()
                .filter(contact -> !contact.on().isBefore(today))
                .map(contact -> new OwnPlan.Coming(
                        contact.on(),
                        contact.slot() instanceof Slot.Review,
                        contact.slot().key()))
                .toList();
    }

    private List<OwnPlan.Wish> wishes(UUID youngPerson) {
        return talks.wanted(youngPerson).stream()
                .flatMap(talk -> wish(talk).stream())
                .toList();
    }

    private static Optional<OwnPlan.Wish> wish(Talk talk) {
        return talk.wantedWith()
                .map(with -> new OwnPlan.Wish(
                        talk.id(),
                        with,
                        talk.how().orElseThrow(),
                        talk.wantedOn().orElseThrow()));
    }
}
