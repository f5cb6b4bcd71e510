package no.nystart.outcome.report;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.web.MenuEntry;

/** The entry of the main menu. */
@Singleton
class ReportMenu {

    @Produces
    @Singleton
    MenuEntry reports() {
        return MenuEntry.of(80, ReportPages.PATH, Operation.REPORT_SHOW, ReportMessages.class, ReportMessages::menu);
    }
}
