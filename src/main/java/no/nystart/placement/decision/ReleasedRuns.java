package no.nystart.placement.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The runs that were presented to the offices, of each cohort the newest. */
@ApplicationScoped
class ReleasedRuns {

    /** Of a run {@code r}: it is released, and none of its cohort that was started later is. */
    static final String IS_NEWEST = """
            r.released_at IS NOT NULL AND NOT EXISTS (
              SELECT FROM matching_run later
              WHERE later.cohort = r.cohort AND later.released_at IS NOT NULL AND later.asked_at > r.asked_at)""";

    /** The same run of a cohort {@code k}, where the planner must see that it is one. */
    static final String NEWEST_OF_K =
            "SELECT r.id FROM matching_run r WHERE r.cohort = k.id AND r.released_at IS NOT NULL"
                    + " ORDER BY r.asked_at DESC LIMIT 1";

    private final EntityManager entities;

    @Inject
    ReleasedRuns(EntityManager entities) {
        this.entities = entities;
    }

    boolean isNewest(UUID run) {
        return !entities.createNativeQuery(
                        "SELECT r.id FROM matching_run r WHERE r.id = :run AND " + IS_NEWEST, UUID.class)
                .setParameter("run", run)
                .getResultList()
                .isEmpty();
    }

    /** Those that propose something for the young person, or nothing with a reason; the newest first. */
    List<UUID> about(UUID youngPerson) {
        return entities
                .createNativeQuery(
                        "SELECT r.id FROM proposal p JOIN matching_run r ON r.id = p.run"
                                + " WHERE p.young_person = :person AND " + IS_NEWEST + " ORDER BY r.asked_at DESC",
                        UUID.class)
                .setParameter("person", youngPerson)
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }
}
