package no.nystart.register.opening;

import static no.nystart.privacy.PersonKind.ACCOUNT;
import static no.nystart.privacy.PersonKind.YOUNG_PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.nystart.privacy.Cover;
import no.nystart.privacy.Holding;
import no.nystart.privacy.PersonalRecords;
import no.nystart.privacy.Retained;
import no.nystart.privacy.RetentionKind;

/** What is kept of records opened with a reason: part of the trail, and as old as that becomes. */
@ApplicationScoped
class OpeningRecords implements PersonalRecords {

    @Override
    public List<Holding> holdings() {
        return List.of(
                YOUNG_PERSON.in("record_opening").ofTheTrail(),
                ACCOUNT.in("record_opening").ofTheTrail().covering(Cover.OTHERS, "young_person", "reason"));
    }

    @Override
    public List<Retained> retained() {
        return List.of(new Retained(RetentionKind.TRAIL, "record_opening", "ends_at < :moment"));
    }
}
