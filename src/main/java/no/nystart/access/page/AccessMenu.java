package no.nystart.access.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.web.MenuEntry;

/** The administrator's entry of the main menu. */
@Singleton
class AccessMenu {

    @Produces
    @Singleton
    MenuEntry accounts() {
        return MenuEntry.of(90, "/accounts", Operation.ACCOUNT_LIST, AccessMessages.class, AccessMessages::accounts);
    }

    @Produces
    @Singleton
    MenuEntry offices() {
        return MenuEntry.of(92, "/offices", Operation.OFFICE_LIST, AccessMessages.class, AccessMessages::offices);
    }
}
