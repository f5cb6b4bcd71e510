package no.nystart.placement.course.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.web.MenuEntry;

/** The entry of the main menu that leads to placements. */
@Singleton
class LifeMenu {

    @Produces
    @Singleton
    MenuEntry placements() {
        return MenuEntry.of(
                36, PlacementListPages.PATH, Operation.PLACEMENT_LIST, LifeMessages.class, LifeMessages::menu);
    }
}
