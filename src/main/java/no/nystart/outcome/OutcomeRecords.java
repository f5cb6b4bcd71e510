package no.nystart.outcome;

import static no.nystart.privacy.PersonKind.YOUNG_PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.nystart.privacy.Holding;
import no.nystart.privacy.PersonalRecords;

/** What is kept of what came of placements. */
@ApplicationScoped
class OutcomeRecords implements PersonalRecords {

    @Override
    public List<Holding> holdings() {
        return List.of(
                YOUNG_PERSON.in("outcome_status").below("placement"),
                YOUNG_PERSON.in("outcome_correction").below("outcome_status", "outcome"),
                YOUNG_PERSON.in("outcome_question").below("placement"),
                YOUNG_PERSON.in("outcome_link").below("outcome_question", "question"),
                YOUNG_PERSON.in("placement_closing").below("placement"),
                YOUNG_PERSON.in("certificate").below("placement"),
                YOUNG_PERSON.in("process_confirmation").below("placement"),
                YOUNG_PERSON.in("certificate_version").below("placement"),
                YOUNG_PERSON.in("report_row"));
    }
}
