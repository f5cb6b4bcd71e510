package no.nystart.programme.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.nystart.access.Operation;
import no.nystart.access.Owner;
import no.nystart.access.Visitor;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Company;

/** Tells of a visit what a visitor may know: names and words to the host and the coordinator, to others their own. */
@ApplicationScoped
public class VisitViews {

    private final StudyVisits visits;
    private final VisitGuests guests;
    private final Suggestions suggestions;
    private final Companies companies;

    @Inject
    VisitViews(StudyVisits visits, VisitGuests guests, Suggestions suggestions, Companies companies) {
        this.visits = visits;
        this.guests = guests;
        this.suggestions = suggestions;
        this.companies = companies;
    }

    @Transactional
    public VisitView of(UUID id, Visitor visitor) {
        StudyVisit visit = visits.byId(id);
        VisitInvitation invitation = visit.invitation();
        Company host = companies.byId(visit.host());
        List<VisitGuest> coming = guests.of(id);
        Map<UUID, String> names = names(coming, visit.host());
        Predicate<UUID> told = hosts(visit, visitor) ? company -> true : visitor.companies()::contains;
        return new VisitView(
                id,
                host.id(),
                host.name(),
                host.details().kind(),
                invitation.theme(),
                invitation.about(),
                invitation.on(),
                invitation.meetAt(),
                invitation.seats(),
                Math.max(0, invitation.seats() - coming.size()),
                invitation.lastDay(),
                invitation.programme().points().stream()
                        .map(DayProgramme.Point::toString)
                        .toList(),
                visit.cancelledBecause().orElse(null),
                coming.stream()
                        .map(guest -> names.getOrDefault(guest.company(), ""))
                        .distinct()
                        .sorted()
                        .toList(),
                coming.stream()
                        .filter(guest -> told.test(guest.company()))
                        .map(guest -> new VisitView.Guest(
                                guest.id(), guest.company(), names.getOrDefault(guest.company(), ""), guest.name()))
                        .toList(),
                feedback(id, names, told));
    }

    /** Whether the visitor is the host, or coordinates for it. */
    public static boolean hosts(StudyVisit visit, Visitor visitor) {
        return visitor.may(Operation.VISIT_HOST, Owner.company(visit.region(), visit.host()));
    }

    private List<VisitView.Feedback> feedback(UUID id, Map<UUID, String> names, Predicate<UUID> told) {
        Map<UUID, List<VisitView.Suggestion>> suggested = suggestions.of(id).stream()
                .collect(Collectors.groupingBy(
                        SuggestionToHost::company, Collectors.mapping(VisitView.Suggestion::of, Collectors.toList())));
        return suggestions.feedback(id).stream()
                .filter(given -> told.test(given.company()))
                .map(given -> new VisitView.Feedback(
                        given.company(),
                        names.getOrDefault(given.company(), ""),
                        given.saw(),
                        given.takeHome(),
                        given.givenOn(),
                        suggested.getOrDefault(given.company(), List.of())))
                .toList();
    }

    private Map<UUID, String> names(List<VisitGuest> coming, UUID host) {
        Set<UUID> ids = coming.stream().map(VisitGuest::company).collect(Collectors.toCollection(HashSet::new));
        ids.add(host);
        return companies.names(ids);
    }
}
