package no.nystart.improvement.intervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.SignInWay;
import no.nystart.common.CommonRefusal;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import org.jspecify.annotations.Nullable;

/** Sessions: planned, signed for, led through the method, ended. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<IntervisionSession, UUID> {

    private static final int MOST = 100;

    private final Stamps stamps;
    private final FieldClock clock;

    @Inject
    Sessions(Stamps stamps, FieldClock clock) {
        this.stamps = stamps;
        this.clock = clock;
    }

    /** Whoever plans it leads it. */
    @Transactional
    public IntervisionSession plan(String region, PlannedSession planned, UUID by) {
        IntervisionSession session = new IntervisionSession(region, planned, stamps.of(by));
        persistAndFlush(session);
        return session;
    }

    /** That somebody takes part and keeps to themselves what they hear; signed again, the first counts. */
    @Transactional
    public Pledge sign(UUID id, SignInWay way, UUID by) {
        IntervisionSession session = locked(id);
        session.requireOpen();
        Pledge before = getEntityManager().find(Pledge.class, new Pledge.Key(id, by));
        if (before != null) {
            return before;
        }
        Pledge pledge = new Pledge(id, way, stamps.of(by));
        getEntityManager().persist(pledge);
        flush();
        return pledge;
    }

    public boolean hasSigned(UUID session, UUID account) {
        return getEntityManager().find(Pledge.class, new Pledge.Key(session, account)) != null;
    }

    /** Those of the sessions to come and of the last weeks that somebody has signed for. */
    public Set<UUID> signedFor(UUID account) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select p.key.session from Pledge p join IntervisionSession s on s.id = p.key.session"
                                + " where p.key.account = :account and s.onDay >= :since",
                        UUID.class)
                .setParameter("account", account)
                .setParameter("since", clock.today().minusMonths(3))
                .getResultList());
    }

    /** Those who take part, in the order in which they signed. */
    public List<Pledge> pledges(UUID session) {
        return getEntityManager()
                .createQuery("from Pledge p where p.key.session = :session order by p.signedAt", Pledge.class)
                .setParameter("session", session)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The same with their names and companies, each once. */
    public List<TakesPart> takingPart(UUID session) {
        return getEntityManager()
                .createQuery(
                        "select distinct new no.nystart.improvement.intervision.TakesPart(a.displayName, c.name)"
                                + " from Pledge p join Account a on a.id = p.key.account"
                                + " left join RoleGrant g on g.account = a.id and g.company is not null and g.revokedAt is null"
                                + " left join Company c on c.id = g.company where p.key.session = :session"
                                + " order by a.displayName, c.name",
                        TakesPart.class)
                .setParameter("session", session)
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * Begins, or goes on to the next step; refused without having signed, and when somebody else has gone on meanwhile.
     *
     * @param from the step that whoever goes on sees, or null to begin
     */
    @Transactional
    public IntervisionSession goOn(UUID id, @Nullable MethodStep from, UUID by) {
        IntervisionSession session = locked(id);
        requireSigned(id, by);
        Stamp stamp = stamps.of(by);
        session.goOn(from, stamp.at());
        flush();
        return session;
    }

    @Transactional
    public IntervisionSession end(UUID id, UUID by) {
        IntervisionSession session = locked(id);
        requireSigned(id, by);
        session.end(stamps.of(by));
        flush();
        return session;
    }

    void requireSigned(UUID session, UUID account) {
        if (!hasSigned(session, account)) {
            throw Refused.because(IntervisionRefusal.NOT_SIGNED);
        }
    }

    /** Those to come and those of today that have not ended, the next first. */
    public List<IntervisionSession> toCome(Collection<String> regions) {
        return regions.isEmpty()
                ? List.of()
                : find(
                                "region in ?1 and onDay >= ?2 and endedOn is null order by onDay, begins, id",
                                regions,
                                clock.today())
                        .page(0, MOST)
                        .list();
    }

    /** Those that are over, the last first. */
    public List<IntervisionSession> past(Collection<String> regions) {
        return regions.isEmpty()
                ? List.of()
                : find(
                                "region in ?1 and (onDay < ?2 or endedOn is not null) order by onDay desc, begins desc, id",
                                regions,
                                clock.today())
                        .page(0, MOST)
                        .list();
    }

    /** Refused as NOT_FOUND when there is none. */
    public IntervisionSession byId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    IntervisionSession locked(UUID id) {
        IntervisionSession session = byId(id);
        getEntityManager().refresh(session, LockModeType.PESSIMISTIC_WRITE);
        return session;
    }
}
