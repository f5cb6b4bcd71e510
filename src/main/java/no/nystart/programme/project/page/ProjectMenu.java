package no.nystart.programme.project.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.web.MenuEntry;

/** The entry of the main menu that leads to project plans. */
@Singleton
class ProjectMenu {

    @Produces
    @Singleton
    MenuEntry projects() {
        return MenuEntry.of(
                        27, ProjectListPages.PATH, Operation.PROJECT_LIST, ProjectMessages.class, ProjectMessages::menu)
                .neededSeldom();
    }
}
