package no.nystart.matching.joint.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.web.MenuEntry;

/** The entry of the main menu that leads to the matchings of several cohorts. */
@Singleton
class JointMenu {

    @Produces
    @Singleton
    MenuEntry jointRuns() {
        return MenuEntry.of(30, "/joint-runs", Operation.JOINT_RUN_SHOW, JointMessages.class, JointMessages::menu)
                .neededSeldom();
    }
}
