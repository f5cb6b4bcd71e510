package no.nystart.matching.weigh;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Revision;
import no.nystart.common.Refused;
import no.nystart.matching.model.WeightKey;
import no.nystart.matching.model.Weights;
import no.nystart.matching.run.DefaultWeights;
import no.nystart.matching.run.MatchingRefusal;
import no.nystart.matching.run.WeightNames;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.Cohorts;
import org.jspecify.annotations.Nullable;

/** Weighs cohorts, and knows how they were weighed before. */
@ApplicationScoped
public class Weighings implements PanacheRepositoryBase<Weighing, Weighing.Key> {

    /** How many weighings are listed. */
    private static final int NEWEST = 50;

    private final Cohorts cohorts;
    private final DefaultWeights defaults;
    private final Clock wallClock;

    @Inject
    Weighings(Cohorts cohorts, DefaultWeights defaults, Clock wallClock) {
        this.cohorts = cohorts;
        this.defaults = defaults;
        this.wallClock = wallClock;
    }

    /** A cohort's weights as they are now. */
    public Weights now(Cohort cohort) {
        return defaults.get().with(WeightNames.values(cohort.weights()));
    }

    /** Which weighing is the newest; 0 where nobody has weighed. */
    public Revision revision(UUID cohort) {
        return new Revision(newest(cohort).map(Weighing::number).orElse(0));
    }

    public Optional<Weighing> newest(UUID cohort) {
        return find("key.cohort = ?1 order by key.number desc", cohort).firstResultOptional();
    }

    /** The newest first. */
    public List<Weighing> of(UUID cohort) {
        return find("key.cohort = ?1 order by key.number desc", cohort)
                .page(0, NEWEST)
                .list();
    }

    /**
     * Weighs from the next run on.
     *
     * @param seen the revision that was changed
     * @throws Refused when somebody has weighed since, and when nothing would be weighed otherwise
     */
    @Transactional
    public Weighing weigh(UUID id, @Nullable String seen, Weights weights, String reason, UUID by) {
        Cohort cohort = cohorts.byId(id);
        // two who weigh at once come one after the other, and the second is told
        getEntityManager().refresh(cohort, LockModeType.PESSIMISTIC_WRITE);
        Revision revision = revision(id);
        revision.requireSeen(seen);
        if (weights.equals(now(cohort))) {
            throw Refused.because(MatchingRefusal.SAME_WEIGHTS);
        }
        cohort.weigh(WeightNames.of(weights).entrySet().stream()
                .filter(weight -> defaults.get().get(key(weight)) != weight.getValue())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        Weighing weighing = new Weighing(
                new Weighing.Key(id, Math.toIntExact(revision.number() + 1)), weights, reason, by, wallClock.instant());
        persist(weighing);
        flush();
        return weighing;
    }

    private static WeightKey key(Map.Entry<String, Integer> weight) {
        return WeightKey.of(weight.getKey()).orElseThrow();
    }
}
