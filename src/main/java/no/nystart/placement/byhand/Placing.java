package no.nystart.placement.byhand;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.placement.decision.Stay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything that the page shows where somebody hidden is placed.
 *
 * @param revision of the young person's decisions
 * @param cohorts those the young person is in
 */
public record Placing(UUID youngPerson, String name, String revision, List<InCohort> cohorts) {

    /** What fits among a cohort's places. */
    @Schema(name = "OffersOfCohort")
    public record InCohort(UUID cohort, String name, List<Offered> offers) {}

    /**
     * One offer to choose.
     *
     * @param fits how well each part fits, 0 to 100, in the order of the model
     * @param told what speaks for and against it, in sentences
     */
    @Schema(name = "OfferByHand")
    public record Offered(
            UUID cohort,
            Stay stay,
            String occupation,
            String company,
            String site,
            String leader,
            int minutes,
            int fit,
            int cost,
            int seats,
            int capacity,
            List<Integer> fits,
            List<String> told) {

        /** As the form sends it. */
        @JsonProperty
        public String key() {
            return cohort + "/" + stay.place() + "/" + stay.leader();
        }
    }

    /** Whether anything fits at all. */
    public boolean any() {
        return cohorts.stream().anyMatch(cohort -> !cohort.offers().isEmpty());
    }

    /** The offer that the form names, while it exists. */
    public Optional<Offered> chosen(String key) {
        return cohorts.stream()
                .flatMap(cohort -> cohort.offers().stream())
                .filter(offered -> offered.key().equals(key))
                .findFirst();
    }
}
