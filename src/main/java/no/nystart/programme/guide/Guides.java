package no.nystart.programme.guide;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Revision;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Company;
import org.jspecify.annotations.Nullable;

/** Guides, and the units they help. */
@ApplicationScoped
public class Guides implements PanacheRepositoryBase<Guide, UUID> {

    private static final int MOST = 1000;

    private final Companies companies;
    private final Stamps stamps;
    private final FieldClock clock;

    @Inject
    Guides(Companies companies, Stamps stamps, FieldClock clock) {
        this.companies = companies;
        this.stamps = stamps;
        this.clock = clock;
    }

    @Transactional
    public Guide register(String region, GuideDetails details, UUID by) {
        Guide guide = new Guide(region, details, stamps.of(by));
        persistAndFlush(guide);
        return guide;
    }

    /** @param seen the guide's revision that was seen */
    @Transactional
    public Guide change(UUID id, @Nullable String seen, GuideDetails details) {
        Guide guide = locked(id);
        new Revision(guide.version()).requireSeen(seen);
        guide.change(details);
        flush();
        return guide;
    }

    /** Their units are without a guide then. */
    @Transactional
    public void end(UUID id) {
        Guide guide = locked(id);
        guide.end(clock.today());
        units(id).forEach(unit -> unit.release(clock.today()));
        flush();
    }

    /** Refused for a unit of another region, and for one that has a guide. */
    @Transactional
    public GuidedUnit assign(UUID id, UUID company, UUID by) {
        Guide guide = locked(id);
        guide.requireActive();
        Company unit = companies
                .findByIdOptional(company)
                .filter(one -> one.region().equals(guide.region()))
                .orElseThrow(() -> wrong(GuideRefusal.UNIT_ELSEWHERE));
        // of two guides at once, the second sees the first's
        getEntityManager().lock(unit, LockModeType.PESSIMISTIC_WRITE);
        if (isGuided(company)) {
            throw wrong(GuideRefusal.UNIT_HAS_GUIDE);
        }
        GuidedUnit assigned = new GuidedUnit(id, company, stamps.of(by));
        getEntityManager().persist(assigned);
        flush();
        return assigned;
    }

    @Transactional
    public void release(UUID id, UUID company) {
        locked(id);
        units(id).stream()
                .filter(unit -> unit.company().equals(company))
                .findFirst()
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND))
                .release(clock.today());
        flush();
    }

    private boolean isGuided(UUID company) {
        return getEntityManager()
                        .createQuery(
                                "select count(u) from GuidedUnit u where u.company = :company and u.releasedOn is null",
                                Long.class)
                        .setParameter("company", company)
                        .getSingleResult()
                > 0;
    }

    /** Units of the region that no guide helps, by name. */
    public List<Company> unguided(String region) {
        return getEntityManager()
                .createQuery(
                        "from Company c where c.region = :region and not exists (select 1 from GuidedUnit u"
                                + " where u.company = c.id and u.releasedOn is null) order by c.nameOrder, c.id",
                        Company.class)
                .setParameter("region", region)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those they help now, in the order in which they began. */
    public List<GuidedUnit> units(UUID guide) {
        return getEntityManager()
                .createQuery(
                        "from GuidedUnit where guide = :guide and releasedOn is null order by id", GuidedUnit.class)
                .setParameter("guide", guide)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Refused as NOT_FOUND when there is none. */
    public Guide byId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    private Guide locked(UUID id) {
        Guide guide = byId(id);
        getEntityManager().refresh(guide, LockModeType.PESSIMISTIC_WRITE);
        return guide;
    }

    private static Refused wrong(GuideRefusal why) {
        return Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of("company", why)));
    }
}
