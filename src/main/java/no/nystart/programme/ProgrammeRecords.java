package no.nystart.programme;

import static no.nystart.privacy.PersonKind.ACCOUNT;
import static no.nystart.privacy.PersonKind.LEADER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import no.nystart.privacy.Cover;
import no.nystart.privacy.Former;
import no.nystart.privacy.Holding;
import no.nystart.privacy.PersonalRecords;
import no.nystart.privacy.Retained;
import no.nystart.privacy.RetentionKind;

/** What leader programmes keep about people: leaders, guides and coaches. What a coach has noted, the coach alone opens. */
@ApplicationScoped
class ProgrammeRecords implements PersonalRecords {

    private static final String UNSAID = "'–'";
    private static final String UNSAID_WHY = "CASE WHEN left_why IS NOT NULL THEN '–' END";
    private static final String UNSAID_CANCELLED = "CASE WHEN cancelled_why IS NOT NULL THEN '–' END";

    /** That leaders took part is counted; what they wrote for themselves and with their coaches goes. */
    @Override
    public List<Holding> holdings() {
        return List.of(
                LEADER.in("participant").emptied(Map.of("left_why", UNSAID_WHY)),
                LEADER.in("gathering_seat").below("participant").emptied(Map.of("cancelled_why", UNSAID_CANCELLED)),
                LEADER.in("catch_up_task").below("participant"),
                LEADER.in("coaching_leader").below("participant").staying(),
                LEADER.in("leader_goal").below("participant"),
                LEADER.in("lean_task")
                        .below("participant")
                        .emptied(Map.of("problem", UNSAID, "target", UNSAID, "measure", UNSAID, "result", "NULL")),
                LEADER.in("lean_step").below("participant"),
                LEADER.in("coach_confirmation").below("participant").staying(),
                LEADER.in("accreditation").staying(),
                LEADER.in("visit_guest").emptied(Map.of("name", Former.LEADER.sql())),
                ACCOUNT.in("confidentiality_declaration").staying(),
                ACCOUNT.in("guide").emptied(Map.of("name", Former.EMPLOYEE.sql())),
                ACCOUNT.in("coaching").by("coach").staying(),
                ACCOUNT.in("coach_note").by("coach").covering(Cover.OTHERS, "sealed"));
    }

    @Override
    public List<Retained> retained() {
        return List.of(new Retained(RetentionKind.COACH_NOTES, "coach_note", "written_on < :day"));
    }
}
