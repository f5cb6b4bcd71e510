package no.nystart.demo;

import java.time.LocalDate;
import java.util.UUID;
import no.nystart.register.people.YoungPerson;

/**
 * Who is in a placement of the past, and what happens there.
 *
 * @param account the young person's
 * @param until the first day that nobody has lived yet
 */
record PastPerson(YoungPerson person, UUID account, UUID leader, UUID leaderAccount, Story story, LocalDate until) {

    UUID id() {
        return person.id();
    }

    UUID caseworker() {
        return person.caseworker();
    }
}
