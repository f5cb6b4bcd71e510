package no.nystart.followup.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.nystart.common.FieldClock;
import no.nystart.followup.PlacedPeople;
import no.nystart.followup.plan.Appointment;
import no.nystart.followup.plan.CheckInPlan;
import no.nystart.followup.plan.Slot;
import no.nystart.followup.schedule.Schedules;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import org.jspecify.annotations.Nullable;

/** Those whom a leader leads now, and the next check-in with each; in three queries. */
@ApplicationScoped
public class OwnMentees {

    /**
     * One of them.
     *
     * @param next the next check-in, or null
     * @param due whether it can be told of now
     */
    public record Mentee(
            UUID placement,
            String firstName,
            String name,
            @Nullable Slot next,
            @Nullable LocalDate on,
            boolean due) {

        /** Where it stands what was told before. */
        public String history() {
            return "/check-ins/" + placement;
        }

        /** Where the next check-in is told of. */
        public String path() {
            return "/check-ins/" + placement + (next == null ? "" : "/" + next.key());
        }
    }

    private final Placements placements;
    private final PlacedPeople people;
    private final Schedules schedules;
    private final FieldClock clock;

    @Inject
    OwnMentees(Placements placements, PlacedPeople people, Schedules schedules, FieldClock clock) {
        this.placements = placements;
        this.people = people;
        this.schedules = schedules;
        this.clock = clock;
    }

    /** The next check-in first. */
    @Transactional
    public List<Mentee> of(Set<UUID> leaders) {
        if (leaders.isEmpty()) {
            return List.of();
        }
        List<UUID> led = placements
                .list(
                        "(leader in ?1 or deputy in ?1) and state in (AWAITING_START, RUNNING, PAUSED) order by id",
                        leaders)
                .stream()
                .map(Placement::id)
                .toList();
        Map<UUID, CheckInPlan> plans = schedules.of(led);
        return people.of(led).values().stream()
                .map(person -> mentee(person, Objects.requireNonNull(plans.get(person.placement()))))
                .sorted(Comparator.comparing(Mentee::on, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Mentee::name))
                .toList();
    }

    private Mentee mentee(PlacedPeople.PlacedPerson person, CheckInPlan plan) {
        @Nullable Appointment next = plan.nextCheckIn(clock.today()).orElse(null);
        return new Mentee(
                person.placement(),
                person.firstName(),
                person.name(),
                next == null ? null : next.slot(),
                next == null ? null : next.on(),
                next != null && !next.on().isAfter(clock.today()));
    }
}
