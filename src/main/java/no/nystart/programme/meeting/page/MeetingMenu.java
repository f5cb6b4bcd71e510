package no.nystart.programme.meeting.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.web.MenuEntry;

/** The entry of the main menu that leads to information meetings. */
@Singleton
class MeetingMenu {

    @Produces
    @Singleton
    MenuEntry meetings() {
        return MenuEntry.of(25, MeetingPages.PATH, Operation.MEETING_LIST, MeetingMessages.class, MeetingMessages::menu)
                .neededSeldom();
    }
}
