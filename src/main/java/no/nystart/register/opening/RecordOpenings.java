package no.nystart.register.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Operation;
import no.nystart.access.Reason;
import no.nystart.access.Subject;
import no.nystart.access.Visitor;
import no.nystart.access.opening.Opening;
import no.nystart.access.opening.Openings;
import no.nystart.audit.AuditLine;
import no.nystart.audit.AuditTrail;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.NystartConfig;
import no.nystart.common.Refused;
import no.nystart.register.intake.RegisterRefusal;
import no.nystart.register.people.NationalId;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import org.jspecify.annotations.Nullable;

/**
 * Opens one record that is another office's. It is found by the whole national id, so nobody can look around; people who
 * are hidden from the visitor are not found, whatever the reason.
 */
@ApplicationScoped
public class RecordOpenings {

    /** Somebody from outside has opened a record of the office. */
    public record Opened(UUID opening, UUID youngPerson, String office) {}

    private final YoungPeople youngPeople;
    private final Openings openings;
    private final AuditTrail trail;
    private final Event<Opened> opened;
    private final NystartConfig config;

    @Inject
    RecordOpenings(
            YoungPeople youngPeople, Openings openings, AuditTrail trail, Event<Opened> opened, NystartConfig config) {
        this.youngPeople = youngPeople;
        this.openings = openings;
        this.trail = trail;
        this.opened = opened;
        this.config = config;
    }

    /**
     * @param nationalId as it was typed
     * @throws Refused when the reason is too short, the national id is none, or nobody is found who can be opened
     */
    @Transactional
    public Opening open(String nationalId, String why, Visitor visitor) {
        Reason reason = Reason.read("openingReason", why, Opening.SHORTEST_REASON);
        YoungPerson person = found(nationalId, visitor, reason);
        Opening opening = openings.open(person.id(), person.office(), reason.text(), visitor.account());
        tell(visitor, person.id(), AuditLine.DONE, reason);
        opened.fire(new Opened(opening.id(), person.id(), person.office()));
        return opening;
    }

    /** Registered twice, it is the record that was there first. */
    private YoungPerson found(String nationalId, Visitor visitor, Reason reason) {
        List<YoungPerson> people = youngPeople.withNationalId(read(nationalId));
        if (people.stream().anyMatch(person -> visitor.offices().contains(person.office()))) {
            throw at("nationalId", RegisterRefusal.RECORD_IS_YOURS);
        }
        return people.stream().findFirst().orElseThrow(() -> {
            tell(visitor, null, RegisterRefusal.NOBODY_TO_OPEN.name(), reason);
            return at("nationalId", RegisterRefusal.NOBODY_TO_OPEN);
        });
    }

    private NationalId read(String typed) {
        try {
            return NationalId.read(typed, config.mode());
        } catch (Refused refused) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of("nationalId", refused.refusal())));
        }
    }

    private static Refused at(String field, RegisterRefusal why) {
        return Refused.because(why, List.of(Fault.of(field, why)));
    }

    private void tell(Visitor visitor, @Nullable UUID youngPerson, String outcome, Reason reason) {
        trail.add(new AuditLine(
                visitor.account(),
                visitor.displayName(),
                Operation.RECORD_OPEN.name(),
                Subject.YOUNG_PERSON.name(),
                youngPerson,
                String.join(",", visitor.offices()),
                outcome,
                reason.text()));
    }
}
