package no.nystart.programme.coaching.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.web.MenuEntry;

/** The entry of the main menu that leads to a coach's own sessions. */
@Singleton
class CoachingMenu {

    @Produces
    @Singleton
    MenuEntry coachings() {
        return MenuEntry.of(20, "/coachings", Operation.COACHING_LIST, CoachingMessages.class, CoachingMessages::menu);
    }
}
