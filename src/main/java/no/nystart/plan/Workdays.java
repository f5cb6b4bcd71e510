package no.nystart.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.course.Placement;
import no.nystart.placement.decision.Sides;
import no.nystart.placement.signing.Agreements;
import no.nystart.register.codes.CodeLists;
import no.nystart.register.codes.Occupation;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.LeaderDetails;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.PlaceDetails;
import no.nystart.register.companies.Places;
import no.nystart.register.companies.Site;
import no.nystart.register.people.YoungPerson;

/** Where somebody works, when, with whom, and how they get there. */
@ApplicationScoped
class Workdays {

    private final Companies companies;
    private final Places places;
    private final Leaders leaders;
    private final CodeLists codes;
    private final Agreements agreements;
    private final Sides sides;

    @Inject
    Workdays(Companies companies, Places places, Leaders leaders, CodeLists codes, Agreements agreements, Sides sides) {
        this.companies = companies;
        this.places = places;
        this.leaders = leaders;
        this.codes = codes;
        this.agreements = agreements;
        this.sides = sides;
    }

    OwnPlan.Work of(Placement placement, YoungPerson person) {
        PlaceDetails place = places.byId(placement.place()).details();
        Span period = placement.period();
        return new OwnPlan.Work(
                placement.id(),
                companies.byId(placement.company()).name(),
                codes.occupation(place.occupation()).map(Occupation::name).orElse(place.occupation()),
                agreements
                        .inForce(placement.id())
                        .map(version -> version.terms().tasks())
                        .orElse(place.tasks()),
                address(place.site()),
                period.starts(),
                period.days() == 0 ? period.starts() : period.lastDay(),
                hours(placement.id()),
                person(placement.leader()),
                placement.deputy().map(this::person).orElse(null),
                person.home().transport(),
                sides.commute(placement.id()).orElse(null));
    }

    private List<OwnPlan.Shift> hours(UUID placement) {
        return agreements.inForce(placement).stream()
                .flatMap(version -> version.terms().hours().shifts().entrySet().stream())
                .map(shift -> new OwnPlan.Shift(
                        shift.getKey(),
                        shift.getValue().from(),
                        shift.getValue().to()))
                .toList();
    }

    private OwnPlan.Person person(UUID leader) {
        LeaderDetails details = leaders.byId(leader).details();
        return new OwnPlan.Person(details.name(), details.phone());
    }

    private static String address(Site site) {
        String postal = site.postalCode() + " " + site.postalPlace();
        return site.address() == null ? postal : site.address() + ", " + postal;
    }
}
