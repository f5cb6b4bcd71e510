package no.nystart.register.control;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.web.MenuEntry;

/** The manager's way to the log control. */
@Singleton
class ControlMenu {

    @Produces
    @Singleton
    MenuEntry logControl() {
        return MenuEntry.of(
                        88, "/log-control", Operation.LOG_CONTROL_LIST, ControlMessages.class, ControlMessages::title)
                .neededSeldom();
    }
}
