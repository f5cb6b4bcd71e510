package no.nystart.followup.alarm;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.followup.flags.Pulse;

/**
 * Contributed, as a CDI bean, by whoever keeps more of a placement's course than its plan, its check-ins and its
 * concerns. Each answer is by placement, and takes a bounded number of queries however many there are.
 */
public interface CourseSource {

    /** How young people said that it goes; placements without a pulse can be left out. */
    default Map<UUID, List<Pulse>> pulses(Collection<UUID> placements) {
        return Map.of();
    }

    /** Days on which somebody talked with the young person outside the plan. */
    default Map<UUID, List<LocalDate>> talks(Collection<UUID> placements) {
        return Map.of();
    }
}
