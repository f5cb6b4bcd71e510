package no.nystart.programme.accreditation.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.common.FieldClock;
import no.nystart.programme.accreditation.Accreditations;
import no.nystart.web.DayCounts;
import no.nystart.web.DayItems;
import no.nystart.web.Messages;

/** Tells a coordinator that accreditations end soon. */
@ApplicationScoped
class AccreditationDay implements DayCounts {

    private final Accreditations accreditations;
    private final FieldClock clock;
    private final Messages messages;

    @Inject
    AccreditationDay(Accreditations accreditations, FieldClock clock, Messages messages) {
        this.accreditations = accreditations;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public List<DayCount> counts(Visitor visitor) {
        Set<String> regions = visitor.scope(Operation.PROGRAMME_LIST).regions();
        return regions.isEmpty()
                ? List.of()
                : List.of(new DayCount(
                        accreditations.endingSoon(regions, clock.today()),
                        count -> new DayItems.DayItem(
                                messages.of(AccreditationMessages.class).dayEnding(count),
                                "/accreditations",
                                "warning")));
    }
}
