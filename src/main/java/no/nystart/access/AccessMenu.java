package no.nystart.access;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.web.MenuEntry;

/** The administrator's entry of the main menu. */
@Singleton
class AccessMenu {

    @Produces
    @Singleton
    MenuEntry accounts() {
        return MenuEntry.of(
                90,
                "/accounts",
                AccessMessages.class,
                AccessMessages::accounts,
                identity -> identity.getPrincipal() instanceof Visitor visitor && visitor.may(Operation.ACCOUNT_LIST));
    }
}
