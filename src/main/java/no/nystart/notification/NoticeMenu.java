package no.nystart.notification;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.web.MenuEntry;

/** The entry of the main menu. */
@Singleton
class NoticeMenu {

    @Produces
    @Singleton
    MenuEntry notices() {
        return MenuEntry.of(
                        85,
                        NoticePages.PATH,
                        Operation.NOTICE_LIST,
                        NotificationMessages.class,
                        NotificationMessages::notices)
                .neededSeldom();
    }
}
