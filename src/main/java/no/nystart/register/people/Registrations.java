package no.nystart.register.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.register.codes.AddressProtection;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import no.nystart.register.intake.RegisterRefusal;
import no.nystart.register.intake.RowOutcome;

/** A visitor registers a young person at an office of theirs: by form, API or file, it is this. */
@ApplicationScoped
public class Registrations {

    private final YoungPeople youngPeople;
    private final YoungPersonReader reader;
    private final CurrentVisitor currentVisitor;

    @Inject
    Registrations(YoungPeople youngPeople, YoungPersonReader reader, CurrentVisitor currentVisitor) {
        this.youngPeople = youngPeople;
        this.reader = reader;
        this.currentVisitor = currentVisitor;
    }

    /** @throws Refused with every fault */
    @Transactional
    public YoungPerson register(Fields fields) {
        Visitor visitor = currentVisitor.get();
        YoungPersonReader.Registration read = reader.registration(fields);
        String office = office(fields, visitor);
        return youngPeople.register(
                office, visitor.account(), read.nationalId(), read.details(), protection(fields, office, visitor));
    }

    /** Registers, or changes whoever the office already has with this national id. */
    @Transactional
    public RowOutcome registerOrChange(Fields fields) {
        YoungPersonReader.Registration read = reader.registration(fields);
        String office = office(fields, currentVisitor.get());
        return youngPeople
                .withNationalId(office, read.nationalId())
                .map(person ->
                        RowOutcome.ofChange(youngPeople.change(person, withWaiting(fields, read.details(), person))))
                .orElseGet(() -> {
                    register(fields);
                    return RowOutcome.CREATED;
                });
    }

    /** A file that does not say since when somebody waits does not make them wait anew. */
    private static YoungPersonDetails withWaiting(Fields fields, YoungPersonDetails read, YoungPerson person) {
        if (fields.text("waitingSince") != null) {
            return read;
        }
        Availability availability = new Availability(
                read.availability().from(),
                read.availability().to(),
                person.availability().waitingSince());
        return new YoungPersonDetails(
                read.name(),
                read.birthDate(),
                read.completedUpperSecondary(),
                read.sex(),
                read.contacts(),
                read.home(),
                availability,
                read.support(),
                read.wishes(),
                read.skills());
    }

    private static String office(Fields fields, Visitor visitor) {
        List<String> own = visitor.scope(Operation.YOUNG_PERSON_REGISTER).offices().stream()
                .sorted()
                .toList();
        String asked = fields.text("office");
        if (asked == null && own.size() == 1) {
            return own.getFirst();
        }
        if (asked == null || !own.contains(asked)) {
            throw Refused.because(
                    RegisterRefusal.OFFICE_NOT_YOURS,
                    List.of(Fault.of("office", RegisterRefusal.OFFICE_NOT_YOURS, fields.typed("office"))));
        }
        return asked;
    }

    private static Protection protection(Fields fields, String office, Visitor visitor) {
        Reading reading = new Reading(fields);
        AddressProtection address = reading.optionalCode("protection", AddressProtection.class);
        Protection wanted = new Protection(address == null ? AddressProtection.NONE : address, reading.yes("shielded"));
        reading.refuseIfFaulty();
        if (wanted.hides() && !visitor.clearedOffices().contains(office)) {
            throw Refused.because(
                    RegisterRefusal.CLEARANCE_NEEDED,
                    List.of(Fault.of("protection", RegisterRefusal.CLEARANCE_NEEDED)));
        }
        return wanted;
    }
}
