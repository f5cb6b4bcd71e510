package no.nystart.improvement.intervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.nystart.common.FieldClock;
import no.nystart.followup.alarm.Alarms;
import no.nystart.followup.concern.Concerns;
import no.nystart.followup.concern.RaisedConcern;
import no.nystart.followup.flags.Flag;
import no.nystart.improvement.intervision.blur.AgeBand;
import no.nystart.improvement.intervision.blur.OccupationGroup;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.register.companies.Places;
import no.nystart.register.people.YoungPeople;
import org.jspecify.annotations.Nullable;

/** Gathers what a case from a flag begins with. */
@ApplicationScoped
public class FactsOfCases {

    private final Alarms alarms;
    private final Concerns concerns;
    private final Placements placements;
    private final Places places;
    private final YoungPeople youngPeople;
    private final KnownNames names;
    private final FieldClock clock;

    @Inject
    FactsOfCases(
            Alarms alarms,
            Concerns concerns,
            Placements placements,
            Places places,
            YoungPeople youngPeople,
            KnownNames names,
            FieldClock clock) {
        this.alarms = alarms;
        this.concerns = concerns;
        this.placements = placements;
        this.places = places;
        this.youngPeople = youngPeople;
        this.names = names;
        this.clock = clock;
    }

    /** Refused as NOT_FOUND where the placement has no such flag. */
    @Transactional
    public CaseFacts of(UUID placement, UUID flag) {
        Flag raised = alarms.byId(placement, flag).flag();
        Placement placed = placements.byId(placement);
        LocalDate today = clock.today();
        LocalDate starts = placed.period().starts();
        LocalDate born = youngPeople.byId(placed.youngPerson()).birthDate();
        return new CaseFacts(
                AgeBand.of(Period.between(born, today).getYears()),
                OccupationGroup.of(places.byId(placed.place()).details().occupation()),
                (int) Math.max(1, ChronoUnit.WEEKS.between(starts, today) + 1),
                raised,
                worry(placement, raised),
                names.of(placement));
    }

    private @Nullable String worry(UUID placement, Flag flag) {
        return flag instanceof Flag.OpenConcern open
                ? concerns.ofPlacement(placement).stream()
                        .filter(concern -> concern.id().equals(open.concern()))
                        .map(RaisedConcern::words)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
