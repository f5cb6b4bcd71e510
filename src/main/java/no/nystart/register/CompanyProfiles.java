package no.nystart.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Owner;
import no.nystart.common.FieldClock;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Company;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.register.companies.Place;
import no.nystart.register.companies.Places;
import no.nystart.register.seats.SeatBook;
import no.nystart.register.seats.SeatBooking;
import no.nystart.register.words.Choices;

/** Gathers what a company's page shows. */
@RequestScoped
class CompanyProfiles {

    private final Companies companies;
    private final Places places;
    private final Leaders leaders;
    private final SeatBook seatBook;
    private final Choices choices;
    private final CurrentVisitor currentVisitor;
    private final FieldClock clock;

    @Inject
    CompanyProfiles(
            Companies companies,
            Places places,
            Leaders leaders,
            SeatBook seatBook,
            Choices choices,
            CurrentVisitor currentVisitor,
            FieldClock clock) {
        this.companies = companies;
        this.places = places;
        this.leaders = leaders;
        this.seatBook = seatBook;
        this.choices = choices;
        this.currentVisitor = currentVisitor;
        this.clock = clock;
    }

    CompanyProfile of(UUID id) {
        Company company = companies.byId(id);
        List<Place> offered = places.ofCompany(id);
        LocalDate today = clock.today();
        List<UUID> placeIds = offered.stream().map(Place::id).toList();
        Map<UUID, Integer> taken = seatBook.seatsTaken(placeIds, today, today.plusDays(1));
        Map<UUID, List<SeatBooking>> booked = seatBook.at(placeIds, today);
        Map<UUID, String> codes = offered.stream()
                .collect(Collectors.toMap(Place::id, place -> place.details().code()));
        return new CompanyProfile(
                company,
                offered.stream()
                        .map(place -> new CompanyProfile.Offered(
                                place,
                                choices.occupation(place.details().occupation()),
                                taken.getOrDefault(place.id(), 0),
                                booked.getOrDefault(place.id(), List.of()).stream()
                                        .map(CompanyProfiles::reserved)
                                        .toList()))
                        .toList(),
                leaders.ofCompany(id).stream()
                        .map(leader -> leading(leader, codes))
                        .toList(),
                may(Operation.COMPANY_CHANGE, company),
                may(Operation.LEADER_ERASE, company),
                may(Operation.COMPANY_CLOSE, company));
    }

    private boolean may(Operation operation, Company company) {
        return currentVisitor.get().may(operation, Owner.company(company.region(), company.id()));
    }

    private static CompanyProfile.Reserved reserved(SeatBooking booking) {
        return new CompanyProfile.Reserved(booking.starts(), booking.ends().minusDays(1));
    }

    private CompanyProfile.Leading leading(MentoringLeader leader, Map<UUID, String> codes) {
        return new CompanyProfile.Leading(
                leader,
                leader.places().stream()
                        .map(place -> codes.getOrDefault(place, "–"))
                        .sorted()
                        .toList(),
                leader.details().languages().stream().map(choices::name).toList());
    }
}
