package no.nystart.placement.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.placement.life.PlacementEvent;
import no.nystart.placement.life.Rematch;
import no.nystart.register.companies.Company;
import no.nystart.register.companies.Places;

/** Closes companies: all their placements come to a standstill, and their places take nobody any more. */
@ApplicationScoped
public class Closings {

    private final Placements placements;
    private final Places places;
    private final EntityManager entities;
    private final Stamps stamps;

    @Inject
    Closings(Placements placements, Places places, EntityManager entities, Stamps stamps) {
        this.placements = placements;
        this.places = places;
        this.entities = entities;
        this.stamps = stamps;
    }

    /**
     * Tells every placement of the company that lasts longer; those that know already stay as they are. Whom this visitor
     * may not know of is told by somebody who may, with the same again. Refused as COMPANY_CLOSED_BEFORE with another day.
     *
     * @return how many were told
     */
    @Transactional
    public int close(UUID company, Closing closing, UUID by) {
        LocalDate on = closing.on();
        if (entities.find(Company.class, company, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        CompanyClosing before = entities.find(CompanyClosing.class, company);
        if (before == null) {
            entities.persist(new CompanyClosing(company, closing, stamps.of(by)));
            places.ofCompany(company)
                    .forEach(place -> places.change(place, place.details().closingBy(on)));
        } else if (!before.on().equals(on)) {
            throw Refused.because(ChangeRefusal.COMPANY_CLOSED_BEFORE);
        }
        List<Placement> told = concerned(company, on);
        told.forEach(placement -> placements.record(
                placement.id(), "v" + placement.version(), new PlacementEvent.CompanyClosed(on), closing.why(), by));
        return told.size();
    }

    public Optional<CompanyClosing> of(UUID company) {
        return Optional.ofNullable(entities.find(CompanyClosing.class, company));
    }

    /** Its placements that last longer and have not been told, whose case they ever are. */
    public List<Placement> concerned(UUID company, LocalDate on) {
        return placements
                .list(
                        "company = ?1 and state in (AWAITING_START, RUNNING, PAUSED) and ends > ?2 order by id",
                        company,
                        on)
                .stream()
                .filter(placement -> placement
                        .rematch()
                        .filter(Rematch.COMPANY_CLOSED::equals)
                        .isEmpty())
                .filter(placement -> !placements.life(placement).isOver())
                .toList();
    }
}
