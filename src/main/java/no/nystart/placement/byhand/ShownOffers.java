package no.nystart.placement.byhand;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;

/** The offers that whoever placed by hand had to choose from, for the log. */
public record ShownOffers(List<Shown> offers) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param cost of the match alone */
    public record Shown(UUID cohort, UUID place, UUID leader, int cost) {}

    static ShownOffers of(Placing placing) {
        return new ShownOffers(placing.cohorts().stream()
                .flatMap(cohort -> cohort.offers().stream())
                .map(offered -> new Shown(
                        offered.cohort(), offered.stay().place(), offered.stay().leader(), offered.cost()))
                .toList());
    }

    String write() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written: " + this, e);
        }
    }

    /** @param json as the log holds it */
    public static ShownOffers read(String json) {
        try {
            return JSON.readValue(json, ShownOffers.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not offers: " + json, e);
        }
    }
}
