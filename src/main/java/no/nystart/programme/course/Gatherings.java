package no.nystart.programme.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Revision;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import org.jspecify.annotations.Nullable;

/** The gatherings of leader programmes. */
@ApplicationScoped
public class Gatherings implements PanacheRepositoryBase<Gathering, UUID> {

    private static final int MOST = 100;

    /** A gathering has other days, another place or other seats; fired within the transaction that makes it so. */
    public record Changed(UUID gathering) {}

    private final Stamps stamps;
    private final Event<Changed> changes;

    @Inject
    Gatherings(Stamps stamps, Event<Changed> changes) {
        this.stamps = stamps;
        this.changes = changes;
    }

    /** @param seen the revision that was seen */
    @Transactional
    public Gathering change(UUID id, @Nullable String seen, GatheringDetails details, UUID by) {
        Gathering gathering = locked(id);
        new Revision(gathering.version()).requireSeen(seen);
        Stamp stamp = stamps.of(by);
        LocalDate before = gathering.startsOn();
        gathering.change(details, stamp.on());
        if (!before.equals(details.startsOn())) {
            getEntityManager().persist(new GatheringMove(id, before, details.startsOn(), details.why(), stamp));
        }
        flush();
        changes.fire(new Changed(id));
        return gathering;
    }

    public Gathering byId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** Nobody else gives a seat of it away until the transaction at hand is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Gathering locked(UUID id) {
        Gathering gathering = byId(id);
        getEntityManager().refresh(gathering, LockModeType.PESSIMISTIC_WRITE);
        return gathering;
    }

    /** In their order. */
    public List<Gathering> of(UUID programme) {
        return list("programme = ?1 order by number", programme);
    }

    /** Of several programmes, programme by programme. */
    public List<Gathering> of(Collection<UUID> programmes) {
        return programmes.isEmpty() ? List.of() : list("programme in ?1 order by programme, number", programmes);
    }

    /** Those of a region that begin after a day, the next first. */
    public List<Gathering> coming(String region, LocalDate after) {
        return find(
                        "select g from Gathering g join LeaderProgramme p on p.id = g.programme"
                                + " where p.region = ?1 and g.startsOn > ?2 order by g.startsOn, g.id",
                        region,
                        after)
                .page(0, MOST)
                .list();
    }

    /** How often and why it was moved, the newest first. */
    public List<GatheringMove> movesOf(UUID gathering) {
        return getEntityManager()
                .createQuery("from GatheringMove where gathering = :gathering order by id desc", GatheringMove.class)
                .setParameter("gathering", gathering)
                .setMaxResults(MOST)
                .getResultList();
    }
}
