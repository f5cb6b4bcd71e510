package no.nystart.register.opening;

import static no.nystart.privacy.PersonKind.ACCOUNT;
import static no.nystart.privacy.PersonKind.YOUNG_PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
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
                // that it was opened stays; a reason has at least twenty characters
                YOUNG_PERSON.in("record_opening").emptied(Map.of("reason", "repeat('–', 20)")),
                ACCOUNT.in("record_opening").staying().covering(Cover.OTHERS, "young_person", "reason"));
    }

    @Override
    public List<Retained> retained() {
        return List.of(new Retained(RetentionKind.TRAIL, "record_opening", "ends_at < :moment"));
    }
}
