package no.nystart.privacy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.web.MenuEntry;

/** The entries of the main menu that lead to one's own data and to what goes by itself. */
@Singleton
class PrivacyMenu {

    @Produces
    @Singleton
    MenuEntry ownData() {
        return MenuEntry.of(
                        98, "/privacy", Operation.OWN_DATA_EXPORT, PrivacyMessages.class, PrivacyMessages::menuOwnData)
                .neededSeldom();
    }

    @Produces
    @Singleton
    MenuEntry retention() {
        return MenuEntry.of(
                        92,
                        "/retention",
                        Operation.RETENTION_SHOW,
                        PrivacyMessages.class,
                        PrivacyMessages::menuRetention)
                .neededSeldom();
    }
}
