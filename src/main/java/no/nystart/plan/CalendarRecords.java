package no.nystart.plan;

import static no.nystart.privacy.PersonKind.ACCOUNT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.nystart.privacy.Holding;
import no.nystart.privacy.PersonalRecords;
import no.nystart.privacy.Retained;
import no.nystart.privacy.RetentionKind;

/** What is kept of calendars outside: that there is an address, never the address. */
@ApplicationScoped
class CalendarRecords implements PersonalRecords {

    @Override
    public List<Holding> holdings() {
        return List.of(ACCOUNT.in("calendar_feed"));
    }

    @Override
    public List<Retained> retained() {
        return List.of(new Retained(RetentionKind.KEYS, "calendar_feed", "expires_at < :moment"));
    }
}
