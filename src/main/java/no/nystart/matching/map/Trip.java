package no.nystart.matching.map;

import java.util.Optional;

/**
 * A young person's way from home to work, no nearer than postal places.
 *
 * @param home the postal place
 * @param work empty for whoever is left without a place
 */
public record Trip(String home, Optional<Work> work) {

    /** @param site the postal place */
    public record Work(String company, String site) {}
}
