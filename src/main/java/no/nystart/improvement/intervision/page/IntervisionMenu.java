package no.nystart.improvement.intervision.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.web.MenuEntry;

/** The entry of the main menu that leads to intervision. */
@Singleton
class IntervisionMenu {

    @Produces
    @Singleton
    MenuEntry intervision() {
        return MenuEntry.of(
                        74,
                        SessionPages.PATH,
                        Operation.INTERVISION_LIST,
                        IntervisionMessages.class,
                        IntervisionMessages::menu)
                .neededSeldom();
    }
}
