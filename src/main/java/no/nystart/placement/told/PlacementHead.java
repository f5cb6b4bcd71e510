package no.nystart.placement.told;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose placement it is and where, for its office.
 *
 * @param deputy who stands in today
 * @param lastDay included; the first day where there never was one
 * @param latestLastDay last day of the 8 months
 * @param left of the 8 months, by which it could be extended
 */
public record PlacementHead(
        UUID id,
        String revision,
        UUID youngPerson,
        String name,
        UUID companyId,
        String company,
        String occupation,
        String site,
        String leader,
        Optional<String> deputy,
        LocalDate starts,
        LocalDate lastDay,
        LocalDate latestLastDay,
        Period left) {

    public boolean mayBeLonger() {
        return !left.isZero() && !left.isNegative();
    }
}
