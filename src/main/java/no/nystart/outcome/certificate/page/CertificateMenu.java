package no.nystart.outcome.certificate.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.web.MenuEntry;

/** The entry of the main menu that leads to lists of work processes. */
@Singleton
class CertificateMenu {

    @Produces
    @Singleton
    MenuEntry lists() {
        return MenuEntry.of(
                74,
                ProcessListPages.PATH,
                Operation.PROCESS_LIST,
                CertificateMessages.class,
                CertificateMessages::lists);
    }
}
