package no.nystart.placement.signing.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.web.MenuEntry;

/** The entry of the main menu that leads to agreements. */
@Singleton
class AgreementMenu {

    @Produces
    @Singleton
    MenuEntry agreements() {
        return MenuEntry.of(
                34, "/agreements", Operation.AGREEMENT_LIST, AgreementMessages.class, AgreementMessages::menu);
    }
}
