package no.nystart.notification;

import static no.nystart.privacy.PersonKind.ACCOUNT;
import static no.nystart.privacy.PersonKind.LEADER;
import static no.nystart.privacy.PersonKind.YOUNG_PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.nystart.privacy.Cover;
import no.nystart.privacy.Holding;
import no.nystart.privacy.PersonalRecords;
import no.nystart.privacy.Retained;
import no.nystart.privacy.RetentionKind;

/** What is kept of what people were told: kind and date; the words themselves are kept nowhere. */
@ApplicationScoped
class NoticeRecords implements PersonalRecords {

    @Override
    public List<Holding> holdings() {
        return List.of(
                YOUNG_PERSON.in("notice").covering(Cover.WHO, "recipient", "dedup_key"),
                LEADER.in("notice").by("recipient").covering(Cover.OTHERS, "young_person", "subject", "dedup_key"),
                ACCOUNT.in("notice").by("recipient").covering(Cover.OTHERS, "young_person", "subject", "dedup_key"));
    }

    @Override
    public List<Retained> retained() {
        return List.of(new Retained(
                RetentionKind.NOTICES, "notice", "written_at < :moment AND state NOT IN ('WAITING', 'BY_HAND')"));
    }
}
