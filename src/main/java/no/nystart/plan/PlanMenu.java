package no.nystart.plan;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.web.MenuEntry;

/** The entries of the main menu that lead to the own plan and the calendar. */
@Singleton
class PlanMenu {

    @Produces
    @Singleton
    MenuEntry plan() {
        return MenuEntry.of(1, "/plan", Operation.OWN_PLAN_SHOW, PlanMessages.class, PlanMessages::menuPlan);
    }

    @Produces
    @Singleton
    MenuEntry calendar() {
        return MenuEntry.of(60, "/calendar", Operation.CALENDAR_FEED, PlanMessages.class, PlanMessages::menuCalendar)
                .neededSeldom();
    }
}
