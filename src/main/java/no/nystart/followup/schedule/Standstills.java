package no.nystart.followup.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.followup.calendar.Stop;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.course.Placement;

/** Closures of companies and agreed holiday: told once, and taken back when it does not come to it. */
@ApplicationScoped
public class Standstills {

    /** Work stands still on other days than before; fired within the transaction that makes it so. */
    record Changed(Standstill standstill) {}

    private final EntityManager entities;
    private final Stamps stamps;
    private final Event<Changed> changes;

    @Inject
    Standstills(EntityManager entities, Stamps stamps, Event<Changed> changes) {
        this.entities = entities;
        this.stamps = stamps;
        this.changes = changes;
    }

    /** Closes a company for some days: the plans of all its placements follow. */
    @Transactional
    public Standstill close(UUID company, Span days, UUID by) {
        return kept(Standstill.closure(company, days, stamps.of(by)));
    }

    /** Gives one young person some days off: the placement's plan follows. */
    @Transactional
    public Standstill agreeOnHoliday(UUID placement, Span days, UUID by) {
        return kept(Standstill.holiday(placement, days, stamps.of(by)));
    }

    /** Of a company. */
    @Transactional
    public void withdrawClosure(UUID company, UUID id, UUID by) {
        withdraw(
                byId(
                        id,
                        standstill ->
                                standstill.company().filter(company::equals).isPresent()),
                by);
    }

    /** Of a placement. */
    @Transactional
    public void withdrawHoliday(UUID placement, UUID id, UUID by) {
        withdraw(
                byId(
                        id,
                        standstill ->
                                standstill.placement().filter(placement::equals).isPresent()),
                by);
    }

    private void withdraw(Standstill standstill, UUID by) {
        standstill.withdraw(stamps.of(by));
        entities.flush();
        changes.fire(new Changed(standstill));
    }

    private Standstill byId(UUID id, Predicate<Standstill> isIts) {
        Standstill found = entities.find(Standstill.class, id);
        if (found == null || !isIts.test(found)) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        return found;
    }

    private Standstill kept(Standstill standstill) {
        entities.persist(standstill);
        entities.flush();
        changes.fire(new Changed(standstill));
        return standstill;
    }

    /** A company's closures, the last first. */
    public List<Standstill> ofCompany(UUID company) {
        return entities.createQuery(
                        "from Standstill where company = :company and withdrawn.by is null order by ends desc, id",
                        Standstill.class)
                .setParameter("company", company)
                .getResultList();
    }

    /** A placement's agreed holiday, the last first. */
    public List<Standstill> ofPlacement(UUID placement) {
        return entities.createQuery(
                        "from Standstill where placement = :placement and withdrawn.by is null order by ends desc, id",
                        Standstill.class)
                .setParameter("placement", placement)
                .getResultList();
    }

    /** Of a placement and its company. */
    List<Stop> of(Placement placement) {
        return of(List.of(placement)).getOrDefault(placement.id(), List.of());
    }

    /** By placement; none for a placement whose work goes on. */
    Map<UUID, List<Stop>> of(Collection<Placement> placements) {
        List<Standstill> found = entities.createQuery(
                        "from Standstill where withdrawn.by is null and (company in :companies or placement in :placements)",
                        Standstill.class)
                .setParameter(
                        "companies",
                        placements.stream().map(Placement::company).distinct().toList())
                .setParameter(
                        "placements", placements.stream().map(Placement::id).toList())
                .getResultList();
        Map<UUID, List<Stop>> stops = new HashMap<>();
        for (Placement placement : placements) {
            stops.put(
                    placement.id(),
                    found.stream()
                            .filter(standstill -> concerns(standstill, placement))
                            .map(Standstill::stop)
                            .toList());
        }
        return stops;
    }

    private static boolean concerns(Standstill standstill, Placement placement) {
        return standstill
                .company()
                .map(placement.company()::equals)
                .orElseGet(() ->
                        standstill.placement().filter(placement.id()::equals).isPresent());
    }
}
