package no.nystart.programme.visit.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.access.Visitor;
import no.nystart.common.FieldClock;
import no.nystart.programme.visit.StudyVisit;
import no.nystart.programme.visit.StudyVisits;
import no.nystart.programme.visit.VisitView;
import no.nystart.programme.visit.VisitViews;
import no.nystart.register.companies.Leaders;
import no.nystart.web.Choice;

/** Puts together what a visit's page shows to a visitor. */
@ApplicationScoped
class VisitCases {

    private final StudyVisits visits;
    private final VisitViews views;
    private final Leaders leaders;
    private final FieldClock clock;

    @Inject
    VisitCases(StudyVisits visits, VisitViews views, Leaders leaders, FieldClock clock) {
        this.visits = visits;
        this.views = views;
        this.leaders = leaders;
        this.clock = clock;
    }

    @Transactional
    VisitPage of(UUID id, Visitor visitor) {
        StudyVisit visit = visits.byId(id);
        VisitView view = views.of(id, visitor);
        LocalDate today = clock.today();
        boolean guest =
                visitor.may(Operation.VISIT_GUEST) && !visitor.companies().contains(visit.host());
        boolean comes =
                view.guests().stream().anyMatch(one -> visitor.companies().contains(one.company()));
        boolean hasTold =
                view.feedback().stream().anyMatch(one -> visitor.companies().contains(one.company()));
        boolean canSignUp = guest && visit.takesGuests(today) && view.free() > 0;
        return new VisitPage(
                view,
                today,
                visitor.companies(),
                canSignUp ? choices(visitor, view) : List.of(),
                VisitViews.hosts(visit, visitor),
                canSignUp,
                guest && comes && !hasTold && visit.hasBeen(today),
                new Revision(visit.version()).etag().getValue());
    }

    private List<Choice> choices(Visitor visitor, VisitView view) {
        Set<String> signedUp = view.guests().stream().map(VisitView.Guest::name).collect(Collectors.toSet());
        return leaders.ofCompanies(visitor.companies()).stream()
                .filter(leader -> !signedUp.contains(leader.name()))
                .map(leader -> Choice.of(leader.id(), leader.name()))
                .toList();
    }
}
