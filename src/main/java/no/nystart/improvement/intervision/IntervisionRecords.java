package no.nystart.improvement.intervision;

import static no.nystart.privacy.PersonKind.ACCOUNT;
import static no.nystart.privacy.PersonKind.LEADER;
import static no.nystart.privacy.PersonKind.YOUNG_PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.nystart.privacy.Holding;
import no.nystart.privacy.PersonalRecords;
import no.nystart.privacy.Retained;
import no.nystart.privacy.RetentionKind;

/** What intervision and boards keep about people: cases, which go with the flags they came from, and who took part. */
@ApplicationScoped
class IntervisionRecords implements PersonalRecords {

    @Override
    public List<Holding> holdings() {
        return List.of(
                YOUNG_PERSON.in("intervision_case").below("placement"),
                ACCOUNT.in("intervision_pledge").staying(),
                LEADER.in("suggestion").staying());
    }

    @Override
    public List<Retained> retained() {
        return List.of(new Retained(
                RetentionKind.FOLLOW_UP,
                "intervision_case",
                "placement IN (SELECT id FROM placement WHERE ends < :day AND state IN ('COMPLETED', 'ENDED_EARLY'))"));
    }
}
