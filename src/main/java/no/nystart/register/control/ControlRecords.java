package no.nystart.register.control;

import static no.nystart.privacy.PersonKind.YOUNG_PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.nystart.privacy.Holding;
import no.nystart.privacy.PersonalRecords;
import no.nystart.privacy.Retained;
import no.nystart.privacy.RetentionKind;

/** What managers made of the trail; it goes as late as lines do that were drawn on its day. */
@ApplicationScoped
class ControlRecords implements PersonalRecords {

    @Override
    public List<Holding> holdings() {
        return List.of(YOUNG_PERSON.in("log_control_line").ofTheTrail());
    }

    @Override
    public List<Retained> retained() {
        return List.of(new Retained(
                RetentionKind.TRAIL,
                "log_control_line",
                "control IN (SELECT id FROM log_control WHERE drawn_at < :moment)"));
    }
}
