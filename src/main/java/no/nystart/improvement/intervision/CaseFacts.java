package no.nystart.improvement.intervision;

import no.nystart.followup.flags.Flag;
import no.nystart.improvement.intervision.blur.AgeBand;
import no.nystart.improvement.intervision.blur.Known;
import no.nystart.improvement.intervision.blur.OccupationGroup;
import org.jspecify.annotations.Nullable;

/**
 * What a case begins with: coarse enough to be told.
 *
 * @param week of the placement, 1 for the first
 * @param worry the words of an open concern as they are registered, or null: they are blurred before anybody reads them
 */
public record CaseFacts(
        AgeBand age,
        OccupationGroup occupation,
        int week,
        Flag flag,
        @Nullable String worry,
        Known known) {}
