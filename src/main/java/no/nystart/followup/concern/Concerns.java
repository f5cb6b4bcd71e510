package no.nystart.followup.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.followup.plan.Concern;
import org.jspecify.annotations.Nullable;

/** Opens and closes concerns; the plan is closer while one is open. */
@ApplicationScoped
public class Concerns {

    /** Letters that a concern, and how it ended, can be told in. */
    public static final int LONGEST = 500;

    private final EntityManager entities;
    private final Stamps stamps;
    private final Clock wallClock;
    private final FieldClock clock;
    private final Event<ConcernNews> news;

    @Inject
    Concerns(EntityManager entities, Stamps stamps, Clock wallClock, FieldClock clock, Event<ConcernNews> news) {
        this.entities = entities;
        this.stamps = stamps;
        this.wallClock = wallClock;
        this.clock = clock;
        this.news = news;
    }

    /**
     * @param checkIn at which it was told, or null
     * @param by an account, or null where somebody followed a link
     */
    @Transactional
    public RaisedConcern open(UUID placement, @Nullable UUID checkIn, String words, @Nullable UUID by) {
        require("concern", words);
        RaisedConcern concern = new RaisedConcern(placement, checkIn, words, by, wallClock.instant(), clock.today());
        entities.persist(concern);
        entities.flush();
        news.fire(new ConcernNews.Opened(placement, concern.id()));
        return concern;
    }

    /** Refused without words, and when it is closed already. */
    @Transactional
    public RaisedConcern close(UUID placement, UUID id, String how, UUID by) {
        require("closing", how);
        RaisedConcern concern = entities.find(RaisedConcern.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (concern == null || !concern.placement().equals(placement)) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        concern.close(how, stamps.of(by));
        entities.flush();
        news.fire(new ConcernNews.Closed(placement, id));
        return concern;
    }

    private static void require(String field, String words) {
        if (words.isBlank()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of(field, CommonRefusal.MISSING)));
        }
        if (words.strip().length() > LONGEST) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, List.of(Fault.of(field, CommonRefusal.TOO_LONG, LONGEST)));
        }
    }

    /** A placement's, the last opened first. */
    public List<RaisedConcern> ofPlacement(UUID placement) {
        return found(List.of(placement)).reversed();
    }

    /** As plans and flags know them, by placement. */
    public Map<UUID, List<Concern>> of(Collection<UUID> placements) {
        return found(placements).stream()
                .collect(Collectors.groupingBy(
                        RaisedConcern::placement, Collectors.mapping(RaisedConcern::forPlan, Collectors.toList())));
    }

    private List<RaisedConcern> found(Collection<UUID> placements) {
        return entities.createQuery(
                        "from RaisedConcern where placement in :placements order by id", RaisedConcern.class)
                .setParameter("placements", placements)
                .getResultList();
    }
}
