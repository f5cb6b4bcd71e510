package no.nystart.programme.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;

/** Who comes to a visit; never more than there are seats. */
@ApplicationScoped
public class VisitGuests {

    private final StudyVisits visits;
    private final Leaders leaders;
    private final EntityManager entities;
    private final Stamps stamps;
    private final FieldClock clock;

    @Inject
    VisitGuests(StudyVisits visits, Leaders leaders, EntityManager entities, Stamps stamps, FieldClock clock) {
        this.visits = visits;
        this.leaders = leaders;
        this.entities = entities;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** All of them or none: refused when there are not seats enough, and after the last day for it. */
    @Transactional
    public List<VisitGuest> signUp(UUID id, UUID company, WhoComes who, UUID by) {
        StudyVisit visit = visits.locked(id);
        visit.requireRoom(company, visits.guests(id), who.size(), clock.today());
        Stamp stamp = stamps.of(by);
        List<VisitGuest> before = ofCompany(id, company);
        List<VisitGuest> guests = Stream.concat(
                        who.leaders().stream().map(leader -> guest(visit, company, leader, before, stamp)),
                        who.others().stream().map(name -> new VisitGuest(id, company, null, name, stamp)))
                .toList();
        guests.forEach(entities::persist);
        entities.flush();
        return guests;
    }

    private VisitGuest guest(StudyVisit visit, UUID company, UUID leader, List<VisitGuest> before, Stamp stamp) {
        MentoringLeader known = leaders.findByIdOptional(leader)
                .filter(one -> one.company().equals(company))
                .orElseThrow(() -> Refused.because(
                        CommonRefusal.INVALID_INPUT, List.of(Fault.of("leaders", VisitRefusal.LEADER_OF_ANOTHER))));
        if (before.stream().anyMatch(guest -> guest.leader().equals(Optional.of(leader)))) {
            throw Refused.because(
                    VisitRefusal.SIGNED_UP_ALREADY,
                    List.of(Fault.of("leaders", VisitRefusal.SIGNED_UP_ALREADY, known.name())));
        }
        return new VisitGuest(visit.id(), company, leader, known.name(), stamp);
    }

    /** The seat is free at once. Refused as NOT_FOUND for a guest of none of these companies. */
    @Transactional
    public void withdraw(UUID id, Set<UUID> companies, UUID guest, UUID by) {
        StudyVisit visit = visits.locked(id);
        visit.requireStanding();
        if (clock.today().isAfter(visit.invitation().on())) {
            throw Refused.because(VisitRefusal.SIGN_UP_OVER);
        }
        Optional.ofNullable(entities.find(VisitGuest.class, guest))
                .filter(one -> one.visit().equals(id) && companies.contains(one.company()))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND))
                .withdraw(stamps.of(by));
        entities.flush();
    }

    /** Those who come, company by company in the order in which they signed up; at most as many as there are seats. */
    public List<VisitGuest> of(UUID visit) {
        return entities.createQuery(
                        "from VisitGuest where visit = :visit and withdrawn.on is null order by company, id",
                        VisitGuest.class)
                .setParameter("visit", visit)
                .getResultList();
    }

    List<VisitGuest> ofCompany(UUID visit, UUID company) {
        return of(visit).stream()
                .filter(guest -> guest.company().equals(company))
                .toList();
    }
}
