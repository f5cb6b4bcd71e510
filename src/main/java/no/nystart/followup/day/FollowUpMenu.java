package no.nystart.followup.day;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.web.MenuEntry;

/** The entry of the main menu that leads to follow-up. */
@Singleton
class FollowUpMenu {

    @Produces
    @Singleton
    MenuEntry followUp() {
        return MenuEntry.of(50, "/follow-up", Operation.FOLLOW_UP_LIST, FollowUpMessages.class, FollowUpMessages::menu);
    }
}
