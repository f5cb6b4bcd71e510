package no.nystart.placement.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.web.MenuEntry;

/** The entries of the main menu that lead to decisions and answers. */
@Singleton
class DecisionMenu {

    @Produces
    @Singleton
    MenuEntry decisions() {
        return MenuEntry.of(
                30, "/decisions", Operation.DECISION_LIST, DecisionMessages.class, DecisionMessages::menuDecisions);
    }

    @Produces
    @Singleton
    MenuEntry answers() {
        return MenuEntry.of(32, "/answers", Operation.MATCH_LIST, AnswerMessages.class, AnswerMessages::menuAnswers);
    }

    @Produces
    @Singleton
    MenuEntry log() {
        return MenuEntry.of(
                        38,
                        "/decision-log",
                        Operation.DECISION_LOG_LIST,
                        DecisionMessages.class,
                        DecisionMessages::menuLog)
                .neededSeldom();
    }
}
