package no.nystart.programme.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.web.MenuEntry;

/** The entries of the main menu that lead to leader programmes. */
@Singleton
class ProgrammeMenu {

    @Produces
    @Singleton
    MenuEntry programmes() {
        return MenuEntry.of(
                18, "/programmes", Operation.PROGRAMME_LIST, ProgrammeMessages.class, ProgrammeMessages::menu);
    }

    @Produces
    @Singleton
    MenuEntry own() {
        return MenuEntry.of(
                19, "/my-programme", Operation.OWN_PROGRAMME_SHOW, ProgrammeMessages.class, ProgrammeMessages::menuOwn);
    }
}
