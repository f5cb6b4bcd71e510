package no.nystart.outcome.evaluation.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.web.MenuEntry;

/** The entry of the main menu that leads to evaluations. */
@Singleton
class EvaluationMenu {

    @Produces
    @Singleton
    MenuEntry evaluations() {
        return MenuEntry.of(
                76,
                EvaluationPages.PATH,
                Operation.EVALUATION_LIST,
                EvaluationMessages.class,
                EvaluationMessages::menu);
    }
}
