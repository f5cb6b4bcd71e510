package no.nystart.register.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.register.codes.AddressProtection;
import no.nystart.register.codes.Certificate;
import no.nystart.register.codes.Goal;
import no.nystart.register.codes.Language;
import no.nystart.register.codes.Licence;
import no.nystart.register.codes.Need;
import no.nystart.register.codes.NorwegianLevel;
import no.nystart.register.codes.Sex;
import no.nystart.register.codes.Transport;
import org.jspecify.annotations.Nullable;

/** A young person as the API tells of them: everything registered but the national id. */
public record YoungPersonView(
        UUID id,
        String office,
        String firstName,
        String lastName,
        LocalDate birthDate,
        boolean completedUpperSecondary,
        @Nullable Sex sex,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String emergencyName,
        @Nullable String emergencyPhone,
        @Nullable String guardianName,
        @Nullable String guardianPhone,
        String postalCode,
        Transport transport,
        int maxCommuteMinutes,
        @Nullable LocalDate availableFrom,
        @Nullable LocalDate availableTo,
        LocalDate waitingSince,
        int followUpNeed,
        List<Need> needs,
        @Nullable Language interpreter,
        boolean reservedAgainstElectronic,
        List<String> interests,
        List<Goal> learningGoals,
        List<UUID> companyWishes,
        boolean aimsAtCertificate,
        List<Licence> licences,
        List<Certificate> certificates,
        NorwegianLevel norwegianLevel,
        List<Language> languages,
        AddressProtection protection,
        boolean shielded,
        Set<Block> blocks,
        @Nullable LocalDate withdrawnOn) {

    public static YoungPersonView of(YoungPerson person, YoungPersonDetails details) {
        Contacts contacts = details.contacts();
        return new YoungPersonView(
                person.id(),
                person.office(),
                details.name().first(),
                details.name().last(),
                details.birthDate(),
                details.completedUpperSecondary(),
                details.sex(),
                contacts.phone(),
                contacts.email(),
                contacts.emergencyName(),
                contacts.emergencyPhone(),
                contacts.guardianName(),
                contacts.guardianPhone(),
                details.home().postalCode(),
                details.home().transport(),
                details.home().maxCommuteMinutes(),
                details.availability().from(),
                details.availability().to(),
                details.availability().waitingSince(),
                details.support().followUpNeed(),
                details.support().needs(),
                details.support().interpreter(),
                details.support().reservedAgainstElectronic(),
                details.wishes().interests(),
                details.wishes().learningGoals(),
                details.wishes().companies(),
                details.wishes().aimsAtCertificate(),
                details.skills().licences(),
                details.skills().certificates(),
                details.skills().norwegianLevel(),
                details.skills().languages(),
                person.protection().address(),
                person.protection().shielded(),
                person.blocks(),
                person.withdrawnOn());
    }
}
