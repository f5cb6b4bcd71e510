package no.nystart.matching.run;

import static no.nystart.privacy.PersonKind.YOUNG_PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.nystart.privacy.Cover;
import no.nystart.privacy.Holding;
import no.nystart.privacy.PersonalRecords;
import no.nystart.privacy.Retained;
import no.nystart.privacy.RetentionKind;

/** What the matching keeps about people; who else would have to move is not told. */
@ApplicationScoped
class MatchingRecords implements PersonalRecords {

    private static final String OF_OLD_RUNS = "run IN (SELECT id FROM matching_run WHERE ended_at < :moment)";

    @Override
    public List<Holding> holdings() {
        return List.of(
                YOUNG_PERSON.in("proposal"),
                YOUNG_PERSON.in("run_question").covering(Cover.OTHERS, "question", "answer"),
                YOUNG_PERSON.in("kept_explanation").covering(Cover.OTHERS, "content"),
                YOUNG_PERSON.in("pin"),
                YOUNG_PERSON.in("pin_left_out").below("pin"));
    }

    @Override
    public List<Retained> retained() {
        return List.of("matching_run_problem", "matching_run_solution", "run_question", "kept_explanation").stream()
                .map(table -> new Retained(RetentionKind.RUN_DOCUMENTS, table, OF_OLD_RUNS))
                .toList();
    }
}
