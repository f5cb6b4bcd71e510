package no.nystart.improvement.intervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Caseworkers;
import no.nystart.followup.alarm.OfficeStaff;
import no.nystart.improvement.intervision.blur.Known;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.register.codes.CodeLists;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;

/** What is registered around a placement that would tell who a case is about. */
@ApplicationScoped
class KnownNames {

    private final Placements placements;
    private final YoungPeople youngPeople;
    private final Leaders leaders;
    private final Companies companies;
    private final OfficeStaff staff;
    private final Caseworkers caseworkers;
    private final CodeLists codes;

    @Inject
    KnownNames(
            Placements placements,
            YoungPeople youngPeople,
            Leaders leaders,
            Companies companies,
            OfficeStaff staff,
            Caseworkers caseworkers,
            CodeLists codes) {
        this.placements = placements;
        this.youngPeople = youngPeople;
        this.leaders = leaders;
        this.companies = companies;
        this.staff = staff;
        this.caseworkers = caseworkers;
        this.codes = codes;
    }

    Known of(UUID placement) {
        Placement placed = placements.byId(placement);
        YoungPerson person = youngPeople.byId(placed.youngPerson());
        Map<Known.Kind, Set<String>> names = new EnumMap<>(Known.Kind.class);
        names.put(Known.Kind.YOUNG_PERSON, Set.of(person.name().whole()));
        names.put(
                Known.Kind.LEADER,
                leaders.ofCompany(placed.company()).stream()
                        .map(MentoringLeader::name)
                        .collect(Collectors.toSet()));
        Set<String> office = staff.of(placed.office()).stream()
                .map(OfficeStaff.Member::name)
                .collect(Collectors.toCollection(HashSet::new));
        office.add(caseworkers.name(person.caseworker()));
        names.put(Known.Kind.CASEWORKER, office);
        names.put(Known.Kind.COMPANY, Set.of(companies.byId(placed.company()).name()));
        Set<String> places = new HashSet<>();
        codes.postalPlaces().forEach(place -> {
            places.add(place.name());
            places.add(place.municipality());
        });
        names.put(Known.Kind.PLACE, places);
        return new Known(names, placed.period().starts(), placed.period().ends());
    }
}
