package no.nystart.register.people;

import java.time.LocalDate;
import java.util.UUID;
import no.nystart.register.codes.Status;

/** A young person as a line of a list. */
public record YoungPersonLine(
        UUID id,
        String office,
        String firstName,
        String lastName,
        int age,
        String postalPlace,
        LocalDate waitingSince,
        int followUpNeed,
        Status status) {}
