package no.nystart.outcome.status.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.web.MenuEntry;

/** The entries of the main menu that lead to what came of placements. */
@Singleton
class OutcomeMenu {

    @Produces
    @Singleton
    MenuEntry outcomes() {
        return MenuEntry.of(
                70, OutcomeListPages.PATH, Operation.OUTCOME_LIST, OutcomeMessages.class, OutcomeMessages::menu);
    }

    @Produces
    @Singleton
    MenuEntry afterwards() {
        return MenuEntry.of(
                70,
                AfterwardsPages.PATH,
                Operation.OWN_OUTCOME,
                OutcomeMessages.class,
                OutcomeMessages::menuAfterwards);
    }
}
