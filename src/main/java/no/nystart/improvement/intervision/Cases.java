package no.nystart.improvement.intervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Revision;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.followup.alarm.Alarms;
import no.nystart.improvement.intervision.blur.Blur;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.register.cohorts.Office;
import no.nystart.register.cohorts.Offices;
import no.nystart.register.people.YoungPeople;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Cases brought from flags, and what the session's action becomes where they came from. */
@ApplicationScoped
public class Cases implements PanacheRepositoryBase<IntervisionCase, UUID> {

    private static final int MOST = 50;

    private final Sessions sessions;
    private final Alarms alarms;
    private final Placements placements;
    private final YoungPeople youngPeople;
    private final Offices offices;
    private final KnownNames names;
    private final Stamps stamps;

    @Inject
    Cases(
            Sessions sessions,
            Alarms alarms,
            Placements placements,
            YoungPeople youngPeople,
            Offices offices,
            KnownNames names,
            Stamps stamps) {
        this.sessions = sessions;
        this.alarms = alarms;
        this.placements = placements;
        this.youngPeople = youngPeople;
        this.offices = offices;
        this.names = names;
        this.stamps = stamps;
    }

    /**
     * Brings what a flag is about to a session; nobody there sees it yet.
     *
     * @param told the first words of it
     */
    @Transactional
    public IntervisionCase open(UUID placement, UUID flag, UUID session, String told, UUID by) {
        if (!alarms.byId(placement, flag).isUp()) {
            throw Refused.because(IntervisionRefusal.FLAG_NOT_UP);
        }
        Placement placed = placements.byId(placement);
        if (youngPeople.byId(placed.youngPerson()).protection().hides()) {
            throw Refused.because(IntervisionRefusal.CASE_OF_SOMEBODY_HIDDEN);
        }
        if (sessionsFor(placement).stream().noneMatch(one -> one.id().equals(session))) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, List.of(Fault.of("session", IntervisionRefusal.NO_SUCH_SESSION)));
        }
        IntervisionCase brought = new IntervisionCase(session, placement, flag, told, stamps.of(by));
        try {
            persistAndFlush(brought);
        } catch (ConstraintViolationException another) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, List.of(Fault.of("session", IntervisionRefusal.SESSION_HAS_CASE)));
        }
        return brought;
    }

    /** Those to come in the region of the young person's office. */
    public List<IntervisionSession> sessionsFor(UUID placement) {
        Office office = offices.findById(placements.byId(placement).office());
        return sessions.toCome(List.of(office.region()));
    }

    /**
     * The bringer has read it through: from now on the participants see it. Refused while it tells who it is about.
     *
     * @param seen the case's revision that was seen
     */
    @Transactional
    public IntervisionCase review(UUID placement, UUID flag, @Nullable String seen, String told, UUID by) {
        IntervisionCase brought = locked(placement, flag);
        new Revision(brought.version()).requireSeen(seen);
        List<String> traces = Blur.traces(names.of(placement), told);
        if (!traces.isEmpty()) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT,
                    List.of(Fault.of("told", IntervisionRefusal.STILL_KNOWN, String.join(", ", traces))));
        }
        brought.review(told, stamps.of(by));
        flush();
        return brought;
    }

    @Transactional
    public void withdraw(UUID placement, UUID flag, UUID by) {
        locked(placement, flag).withdraw(stamps.of(by));
        flush();
    }

    /** What the session came to, by one who has signed; the session is over then. */
    @Transactional
    public IntervisionCase agree(UUID session, String action, UUID by) {
        sessions.requireSigned(session, by);
        IntervisionCase brought = of(session).orElseThrow(() -> Refused.because(IntervisionRefusal.NO_CASE_TO_ACT_ON));
        getEntityManager().refresh(brought, LockModeType.PESSIMISTIC_WRITE);
        brought.agree(action, stamps.of(by));
        sessions.end(session, by);
        return brought;
    }

    /** What the bringer made of it. */
    @Transactional
    public IntervisionCase takeBack(UUID placement, UUID flag, String outcome, UUID by) {
        IntervisionCase brought = locked(placement, flag);
        brought.takeBack(outcome, stamps.of(by));
        flush();
        return brought;
    }

    /** The one that a session looks at; empty before there is one, and for those who may not know of it. */
    public Optional<IntervisionCase> of(UUID session) {
        return find("session = ?1 and withdrawn.on is null", session).firstResultOptional();
    }

    /** The last that was brought from a flag and not withdrawn. */
    public Optional<IntervisionCase> from(UUID placement, UUID flag) {
        return find("placement = ?1 and flag = ?2 and withdrawn.on is null order by id desc", placement, flag)
                .firstResultOptional();
    }

    /** A placement's that somebody has come to an action about, the last first. */
    public List<IntervisionCase> actedOn(UUID placement) {
        return find("placement = ?1 and action is not null order by id desc", placement)
                .page(0, MOST)
                .list();
    }

    private IntervisionCase locked(UUID placement, UUID flag) {
        IntervisionCase brought = from(placement, flag).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        getEntityManager().refresh(brought, LockModeType.PESSIMISTIC_WRITE);
        return brought;
    }
}
