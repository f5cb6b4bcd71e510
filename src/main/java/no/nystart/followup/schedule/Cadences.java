package no.nystart.followup.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Revision;
import no.nystart.common.Stamps;
import no.nystart.followup.plan.Cadence;
import org.jspecify.annotations.Nullable;

/** The rhythm of each cohort's follow-up; the standard one until somebody chooses another. */
@ApplicationScoped
public class Cadences {

    /** A cohort is followed up in another rhythm from now on; fired within the transaction that makes it so. */
    record Changed(UUID cohort) {}

    private final EntityManager entities;
    private final Stamps stamps;
    private final Event<Changed> changes;

    @Inject
    Cadences(EntityManager entities, Stamps stamps, Event<Changed> changes) {
        this.entities = entities;
        this.stamps = stamps;
        this.changes = changes;
    }

    public Cadence of(UUID cohort) {
        return found(cohort).map(CohortCadence::cadence).orElse(Cadence.STANDARD);
    }

    /** Of a cohort whose rhythm nobody has chosen yet, 0. */
    public Revision revision(UUID cohort) {
        return new Revision(found(cohort).map(each -> each.version() + 1).orElse(0L));
    }

    /** Those among {@code cohorts} that have another than the standard one. */
    Map<UUID, Cadence> of(Set<UUID> cohorts) {
        return entities.createQuery("from CohortCadence where cohort in :cohorts", CohortCadence.class)
                .setParameter("cohorts", cohorts)
                .getResultStream()
                .collect(Collectors.toMap(CohortCadence::cohort, CohortCadence::cadence));
    }

    /**
     * Chooses a rhythm; the plans of placements that are not over follow it, what was held stays.
     *
     * @param seen the revision that was seen
     */
    @Transactional
    public void choose(UUID cohort, @Nullable String seen, Cadence cadence, UUID by) {
        revision(cohort).requireSeen(seen);
        found(cohort)
                .ifPresentOrElse(
                        chosen -> chosen.change(cadence, stamps.of(by)),
                        () -> entities.persist(new CohortCadence(cohort, cadence, stamps.of(by))));
        entities.flush();
        changes.fire(new Changed(cohort));
    }

    private Optional<CohortCadence> found(UUID cohort) {
        return Optional.ofNullable(entities.find(CohortCadence.class, cohort));
    }
}
