package no.nystart.programme;

import static no.nystart.privacy.PersonKind.ACCOUNT;
import static no.nystart.privacy.PersonKind.LEADER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.nystart.privacy.Cover;
import no.nystart.privacy.Holding;
import no.nystart.privacy.PersonalRecords;
import no.nystart.privacy.Retained;
import no.nystart.privacy.RetentionKind;

/** What leader programmes keep about people: leaders, guides and coaches. What a coach has noted, the coach alone opens. */
@ApplicationScoped
class ProgrammeRecords implements PersonalRecords {

    @Override
    public List<Holding> holdings() {
        return List.of(
                LEADER.in("participant"),
                LEADER.in("gathering_seat").below("participant"),
                LEADER.in("catch_up_task").below("participant"),
                LEADER.in("coaching_leader").below("participant"),
                LEADER.in("leader_goal").below("participant"),
                LEADER.in("lean_task").below("participant"),
                LEADER.in("lean_step").below("participant"),
                LEADER.in("coach_confirmation").below("participant"),
                LEADER.in("accreditation"),
                LEADER.in("visit_guest"),
                ACCOUNT.in("confidentiality_declaration"),
                ACCOUNT.in("guide"),
                ACCOUNT.in("coaching").by("coach"),
                ACCOUNT.in("coach_note").by("coach").covering(Cover.OTHERS, "sealed"));
    }

    @Override
    public List<Retained> retained() {
        return List.of(new Retained(RetentionKind.COACH_NOTES, "coach_note", "written_on < :day"));
    }
}
