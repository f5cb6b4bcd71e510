package no.nystart.outcome.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.placement.life.Rematch;
import no.nystart.register.imports.ImportReport;
import no.nystart.register.imports.Imports;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import no.nystart.register.intake.RowOutcome;
import no.nystart.register.people.NationalId;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;

/**
 * Takes in files of how young people stand. A row fills in what nobody has told; where something else is told already,
 * it is left for a caseworker to look at. The same file a second time changes nothing.
 */
@ApplicationScoped
public class OutcomeImport {

    /** What a file can hold, in any order. */
    public static final List<String> COLUMNS = List.of("nationalId", "moment", "status");

    private final Imports imports;
    private final Outcomes outcomes;
    private final Placements placements;
    private final YoungPeople youngPeople;
    private final Stamps stamps;
    private final FieldClock clock;

    @Inject
    OutcomeImport(
            Imports imports,
            Outcomes outcomes,
            Placements placements,
            YoungPeople youngPeople,
            Stamps stamps,
            FieldClock clock) {
        this.imports = imports;
        this.outcomes = outcomes;
        this.placements = placements;
        this.youngPeople = youngPeople;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** A file with the header and one synthetic row, to be filled in; begins with the mark that spreadsheets need. */
    public static String template() {
        return "\uFEFF" + String.join(";", COLUMNS) + "\r\n08810664062;MONTHS_3;JOB_ELSEWHERE\r\n";
    }

    /**
     * @param offices whose young people the rows may be about
     * @param by account of whoever sends it
     * @throws Refused when the file as a whole cannot be read: nothing of it is kept then
     */
    public ImportReport take(byte[] file, Set<String> offices, UUID by, Locale language) {
        return imports.take(COLUMNS, file, language, row -> take(row, offices, by));
    }

    private RowOutcome take(Fields row, Set<String> offices, UUID by) {
        Reading reading = new Reading(row);
        Moment moment = reading.code("moment", Moment.class);
        OutcomeStatus status = reading.code("status", OutcomeStatus.class);
        Optional<YoungPerson> person =
                reading.known("nationalId", digits -> holder(digits, offices), OutcomeRefusal.OUTCOME_OF_NOBODY_HERE);
        reading.refuseIfFaulty();
        UUID placement = lastOver(person.orElseThrow().id());
        Optional<Outcome> known = outcomes.of(placement, moment);
        if (known.isPresent()) {
            return unchanged(known.get(), status);
        }
        outcomes.tell(ToldOutcome.of(placement, moment, status, OutcomeSource.IMPORT, stamps.of(by)));
        return RowOutcome.CREATED;
    }

    private static RowOutcome unchanged(Outcome known, OutcomeStatus status) {
        if (known.status() != status) {
            throw refused("status", OutcomeRefusal.OUTCOME_KNOWN_OTHERWISE);
        }
        return RowOutcome.UNCHANGED;
    }

    private Optional<YoungPerson> holder(String digits, Set<String> offices) {
        NationalId id = new NationalId(digits.replace(" ", ""));
        return offices.stream()
                .flatMap(office -> youngPeople.withNationalId(office, id).stream())
                .findFirst();
    }

    @Transactional
    UUID lastOver(UUID youngPerson) {
        return placements.of(youngPerson).stream()
                .filter(placement -> !placement.period().ends().isAfter(clock.today()))
                .filter(placement ->
                        placement.rematch().filter(Rematch.MOVED::equals).isEmpty())
                .map(Placement::id)
                .findFirst()
                .orElseThrow(() -> refused("nationalId", OutcomeRefusal.OUTCOME_OF_NOBODY_HERE));
    }

    private static Refused refused(String field, OutcomeRefusal why) {
        return Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of(field, why)));
    }
}
