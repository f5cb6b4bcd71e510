package no.nystart.followup.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Revision;
import no.nystart.common.CommonRefusal;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.followup.flags.Handling;
import org.jspecify.annotations.Nullable;

/** The flags of placements, and what is decided about the red ones. */
@ApplicationScoped
public class Alarms {

    private static final int MOST = 100;

    private final EntityManager entities;
    private final FieldClock clock;
    private final Stamps stamps;

    @Inject
    Alarms(EntityManager entities, FieldClock clock, Stamps stamps) {
        this.entities = entities;
        this.clock = clock;
        this.stamps = stamps;
    }

    /** Refused as NOT_FOUND where the placement has no such flag. */
    @Transactional
    public RaisedFlag byId(UUID placement, UUID id) {
        RaisedFlag flag = entities.find(RaisedFlag.class, id);
        if (flag == null || !flag.placement().equals(placement)) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        return flag;
    }

    /** A placement's: those that are up first, the red ones before the others; then those before, the last first. */
    @Transactional
    public List<RaisedFlag> of(UUID placement) {
        return entities.createQuery(
                        "from RaisedFlag where placement = :placement order by case when downOn is null then 0 else 1 end,"
                                + " case when downOn is null then colour end desc, id desc",
                        RaisedFlag.class)
                .setParameter("placement", placement)
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * Decides what is done about a red flag; refused without words, with a day that has passed, and when it is down.
     *
     * @param seen the flag's revision that was seen
     * @param owner account of who does it
     */
    @Transactional
    public RaisedFlag decide(
            UUID placement,
            UUID id,
            @Nullable String seen,
            String cause,
            String action,
            UUID owner,
            LocalDate due,
            UUID by) {
        RaisedFlag flag = byId(placement, id);
        entities.refresh(flag, LockModeType.PESSIMISTIC_WRITE);
        new Revision(flag.version()).requireSeen(seen);
        if (!flag.isRed() || !flag.isUp()) {
            throw Refused.because(AlarmRefusal.FLAG_IS_DOWN);
        }
        Handling handling = Handling.decided(cause, action, owner, due, clock.today());
        entities.persist(new DecidedHandling(id, handling, stamps.of(by)));
        flag.handled(handling);
        entities.flush();
        return flag;
    }

    /** What was decided about a flag, the last first. */
    @Transactional
    public List<DecidedHandling> handlings(UUID flag) {
        return entities.createQuery("from DecidedHandling where flag = :flag order by id desc", DecidedHandling.class)
                .setParameter("flag", flag)
                .setMaxResults(MOST)
                .getResultList();
    }
}
