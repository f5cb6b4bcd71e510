package no.nystart.programme.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.nystart.access.Revision;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.register.companies.Companies;
import org.jspecify.annotations.Nullable;

/** What hosts offer: invitations made, changed and called off. */
@ApplicationScoped
public class StudyVisits implements PanacheRepositoryBase<StudyVisit, UUID> {

    private final Companies companies;
    private final Stamps stamps;

    @Inject
    StudyVisits(Companies companies, Stamps stamps) {
        this.companies = companies;
        this.stamps = stamps;
    }

    @Transactional
    public StudyVisit invite(UUID host, VisitInvitation invitation, UUID by) {
        StudyVisit visit = new StudyVisit(host, companies.byId(host).region(), invitation, stamps.of(by));
        persistAndFlush(visit);
        return visit;
    }

    /** Refused with fewer seats than guests. @param seen the visit's revision that was seen */
    @Transactional
    public StudyVisit change(UUID id, @Nullable String seen, VisitInvitation invitation) {
        StudyVisit visit = locked(id);
        new Revision(visit.version()).requireSeen(seen);
        visit.change(invitation, guests(id));
        flush();
        return visit;
    }

    @Transactional
    public StudyVisit cancel(UUID id, String because, UUID by) {
        StudyVisit visit = locked(id);
        visit.cancel(because, stamps.of(by));
        flush();
        return visit;
    }

    /** How many have signed up and come. */
    public long guests(UUID visit) {
        return getEntityManager()
                .createQuery(
                        "select count(g) from VisitGuest g where g.visit = :visit and g.withdrawn.on is null",
                        Long.class)
                .setParameter("visit", visit)
                .getSingleResult();
    }

    /** Refused as NOT_FOUND when there is none. */
    public StudyVisit byId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** Until the transaction ends, nobody else changes it or takes a seat. */
    StudyVisit locked(UUID id) {
        StudyVisit visit = byId(id);
        getEntityManager().refresh(visit, LockModeType.PESSIMISTIC_WRITE);
        return visit;
    }
}
