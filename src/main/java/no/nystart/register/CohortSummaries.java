package no.nystart.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.CohortDetails;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.register.cohorts.Offices;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.Place;
import no.nystart.register.companies.Places;
import no.nystart.register.seats.SeatBook;

/** Counts what is in a cohort: numbers only, so that it can be shown to whoever works with it. */
@ApplicationScoped
class CohortSummaries {

    private final Cohorts cohorts;
    private final Offices offices;
    private final Companies companies;
    private final Places places;
    private final Leaders leaders;
    private final SeatBook seatBook;

    @Inject
    CohortSummaries(
            Cohorts cohorts, Offices offices, Companies companies, Places places, Leaders leaders, SeatBook seatBook) {
        this.cohorts = cohorts;
        this.offices = offices;
        this.companies = companies;
        this.places = places;
        this.leaders = leaders;
        this.seatBook = seatBook;
    }

    CohortSummary of(UUID id) {
        Cohort cohort = cohorts.byId(id);
        CohortDetails details = cohort.details();
        List<Place> its = cohort.places().isEmpty() ? List.of() : places.list("id in ?1", cohort.places());
        Map<UUID, Integer> taken = seatBook.seatsTaken(cohort.places(), details.placementStart(), details.windowEnd());
        List<CohortSummary.OfCompany> ofCompanies = ofCompanies(cohort, its, taken);
        return new CohortSummary(
                cohort,
                cohorts.membersByOffice(id).entrySet().stream()
                        .map(entry -> new CohortSummary.AtOffice(offices.name(entry.getKey()), entry.getValue()))
                        .toList(),
                ofCompanies,
                ofCompanies.stream().mapToInt(CohortSummary.OfCompany::seats).sum(),
                ofCompanies.stream().mapToInt(CohortSummary.OfCompany::left).sum(),
                cohort.leaders().size(),
                cohort.leaders().isEmpty() ? 0 : leaders.count("id in ?1 and ready = true", cohort.leaders()));
    }

    private List<CohortSummary.OfCompany> ofCompanies(Cohort cohort, List<Place> its, Map<UUID, Integer> taken) {
        Map<UUID, List<Place>> byCompany = its.stream().collect(Collectors.groupingBy(Place::company));
        Set<UUID> named = new HashSet<>(cohort.promisedSeats().keySet());
        named.addAll(byCompany.keySet());
        Map<UUID, String> names = companies.names(named);
        return named.stream()
                .map(company -> {
                    List<Place> offered = byCompany.getOrDefault(company, List.of());
                    return new CohortSummary.OfCompany(
                            company,
                            names.getOrDefault(company, "–"),
                            cohort.promisedSeats().getOrDefault(company, 0),
                            offered.stream().mapToInt(Place::seats).sum(),
                            offered.stream()
                                    .mapToInt(place -> Math.max(0, place.seats() - taken.getOrDefault(place.id(), 0)))
                                    .sum());
                })
                .sorted(Comparator.comparing(CohortSummary.OfCompany::name))
                .toList();
    }
}
