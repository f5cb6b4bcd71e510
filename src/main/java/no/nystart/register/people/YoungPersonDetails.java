package no.nystart.register.people;

import java.time.LocalDate;
import no.nystart.register.codes.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What is registered about a young person, all of it valid; identity and protection stand apart.
 *
 * @param birthDate kept apart from the national id, which need not tell it
 * @param sex only when given voluntarily
 */
public record YoungPersonDetails(
        PersonName name,
        LocalDate birthDate,
        boolean completedUpperSecondary,
        @Nullable Sex sex,
        Contacts contacts,
        Home home,
        Availability availability,
        Support support,
        Wishes wishes,
        Skills skills) {}
