package no.nystart.programme.visit.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.web.MenuEntry;

/** The entry of the main menu that leads to study visits. */
@Singleton
class VisitMenu {

    @Produces
    @Singleton
    MenuEntry visits() {
        return MenuEntry.of(24, VisitPages.PATH, Operation.VISIT_LIST, VisitMessages.class, VisitMessages::menu)
                .neededSeldom();
    }
}
