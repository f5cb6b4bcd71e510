package no.nystart.improvement.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.web.MenuEntry;

/** The entry of the main menu that leads to the boards. */
@Singleton
class BoardMenu {

    @Produces
    @Singleton
    MenuEntry boards() {
        return MenuEntry.of(70, "/boards", Operation.BOARD_LIST, BoardMessages.class, BoardMessages::menu);
    }
}
