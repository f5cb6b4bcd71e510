package no.nystart.programme.guide.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.web.MenuEntry;

/** The entry of the main menu that leads to guides. */
@Singleton
class GuideMenu {

    @Produces
    @Singleton
    MenuEntry guides() {
        return MenuEntry.of(26, GuidePages.PATH, Operation.GUIDE_LIST, GuideMessages.class, GuideMessages::menu)
                .neededSeldom();
    }
}
