package no.nystart.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import no.nystart.access.Scope;
import no.nystart.common.CommonRefusal;
import no.nystart.outcome.status.Moment;
import no.nystart.register.codes.CompanySize;
import no.nystart.register.codes.Sector;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/** Reads which placements somebody wants counted, of those whose regions they may read of. */
@ApplicationScoped
class Selections {

    private static final int LONGEST = 200;

    /**
     * @param asked {@code region}, {@code moment}, {@code sector}, {@code size} and {@code phase}, each of which can be left out
     * @throws no.nystart.common.Refused with every fault; a region of others is an unknown one
     */
    Selection read(Fields asked, Scope scope) {
        Reading reading = new Reading(asked);
        @Nullable String region = asked.text("region");
        if (region != null && !scope.regions().contains(region)) {
            reading.fault("region", CommonRefusal.UNKNOWN_VALUE, region);
        }
        Selection selection = new Selection(
                scope.regions(),
                region,
                Objects.requireNonNullElse(reading.optionalCode("moment", Moment.class), Moment.END),
                reading.optionalCode("sector", Sector.class),
                reading.optionalCode("size", CompanySize.class),
                reading.optionalText("phase", LONGEST));
        reading.refuseIfFaulty();
        return selection;
    }
}
