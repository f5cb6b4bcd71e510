package no.nystart.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.nystart.access.Caseworkers;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.audit.AuditLine;
import no.nystart.audit.AuditTrail;
import no.nystart.register.cohorts.Offices;
import no.nystart.register.people.Protection;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import no.nystart.web.Choice;
import org.jspecify.annotations.Nullable;

/** Gives cases to others and hides them, and writes both in the trail with the reason. */
@ApplicationScoped
class Handovers {

    private static final Pattern POSTED =
            Pattern.compile("(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})@(\\d{4})");

    private final Caseworkers caseworkers;
    private final Offices offices;
    private final YoungPeople youngPeople;
    private final CurrentVisitor currentVisitor;
    private final AuditTrail trail;

    @Inject
    Handovers(
            Caseworkers caseworkers,
            Offices offices,
            YoungPeople youngPeople,
            CurrentVisitor currentVisitor,
            AuditTrail trail) {
        this.caseworkers = caseworkers;
        this.offices = offices;
        this.youngPeople = youngPeople;
        this.currentVisitor = currentVisitor;
        this.trail = trail;
    }

    /**
     * Everybody of the region but who has the case now. Somebody hidden goes only from cleared to cleared: else nobody
     * would see them afterwards.
     */
    List<Caseworkers.At> successors(YoungPerson person) {
        return caseworkers.inRegion(regionOf(person)).stream()
                .filter(one -> canTakeOver(one, person))
                .toList();
    }

    private boolean canTakeOver(Caseworkers.At one, YoungPerson person) {
        boolean hasItNow =
                one.account().equals(person.caseworker()) && one.office().equals(person.office());
        boolean couldSeeIt = !person.protection().hides()
                || one.cleared() && currentVisitor.get().clearedOffices().contains(one.office());
        return !hasItNow && couldSeeIt;
    }

    private String regionOf(YoungPerson person) {
        return offices.findById(person.office()).region();
    }

    /** The same to choose among, with their offices' names. */
    List<Choice> choices(YoungPerson person) {
        List<Caseworkers.At> successors = successors(person);
        Map<String, String> names =
                offices.choices(successors.stream().map(Caseworkers.At::office).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Choice::value, Choice::label));
        return successors.stream()
                .map(one -> Choice.of(posted(one), one.name() + ", " + names.get(one.office())))
                .toList();
    }

    Optional<Caseworkers.At> successor(YoungPerson person, String text) {
        Matcher chosen = POSTED.matcher(text);
        return chosen.matches()
                ? caseworkers
                        .inRegion(regionOf(person), UUID.fromString(chosen.group(1)), chosen.group(2))
                        .filter(one -> canTakeOver(one, person))
                : Optional.empty();
    }

    @Transactional
    void handOver(UUID id, Caseworkers.At to, String reason) {
        youngPeople.handOver(id, to.office(), to.account());
        tell(Operation.YOUNG_PERSON_HAND_OVER, id, reason);
    }

    @Transactional
    void protect(UUID id, Protection protection) {
        youngPeople.protect(id, protection);
        tell(Operation.YOUNG_PERSON_PROTECT, id, null);
    }

    private static String posted(Caseworkers.At one) {
        return one.account() + "@" + one.office();
    }

    private void tell(Operation operation, UUID id, @Nullable String reason) {
        Visitor visitor = currentVisitor.get();
        trail.add(new AuditLine(
                visitor.account(),
                visitor.displayName(),
                operation.name(),
                operation.subject().name(),
                id,
                String.join(",", visitor.offices()),
                "DONE",
                reason));
    }
}
