package no.nystart.register;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.nystart.access.Operation;
import no.nystart.register.words.RegisterMessages;
import no.nystart.web.MenuEntry;

/** The register's entries of the main menu. */
@Singleton
class RegisterMenu {

    @Produces
    @Singleton
    MenuEntry youngPeople() {
        return MenuEntry.of(
                10,
                "/young-people",
                Operation.YOUNG_PERSON_LIST,
                RegisterMessages.class,
                RegisterMessages::youngPeople);
    }

    @Produces
    @Singleton
    MenuEntry companies() {
        return MenuEntry.of(
                12, "/companies", Operation.COMPANY_LIST, RegisterMessages.class, RegisterMessages::companies);
    }

    @Produces
    @Singleton
    MenuEntry cohorts() {
        return MenuEntry.of(14, "/cohorts", Operation.COHORT_LIST, RegisterMessages.class, RegisterMessages::cohorts);
    }

    @Produces
    @Singleton
    MenuEntry imports() {
        return MenuEntry.of(
                        16, "/imports", Operation.IMPORT_COMPANIES, RegisterMessages.class, RegisterMessages::imports)
                .neededSeldom();
    }
}
