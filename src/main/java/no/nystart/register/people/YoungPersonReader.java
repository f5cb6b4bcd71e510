package no.nystart.register.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.FieldClock;
import no.nystart.common.NystartConfig;
import no.nystart.common.Refused;
import no.nystart.register.codes.Certificate;
import no.nystart.register.codes.CodeLists;
import no.nystart.register.codes.Coordinates;
import no.nystart.register.codes.Goal;
import no.nystart.register.codes.Language;
import no.nystart.register.codes.Licence;
import no.nystart.register.codes.Need;
import no.nystart.register.codes.NorwegianLevel;
import no.nystart.register.codes.Occupation;
import no.nystart.register.codes.PostalPlace;
import no.nystart.register.codes.Sex;
import no.nystart.register.codes.Transport;
import no.nystart.register.companies.CompanyReader;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import no.nystart.register.intake.RegisterRefusal;

/** Reads a young person from what was typed; the fields are named as in the API. */
@ApplicationScoped
public class YoungPersonReader {

    private static final PostalPlace NOWHERE = new PostalPlace("0000", "-", "-", new Coordinates(0, 0));
    private static final int OF_AGE = 18;

    private final CodeLists codeLists;
    private final CompanyReader companies;
    private final FieldClock clock;
    private final NystartConfig config;

    @Inject
    YoungPersonReader(CodeLists codeLists, CompanyReader companies, FieldClock clock, NystartConfig config) {
        this.codeLists = codeLists;
        this.companies = companies;
        this.clock = clock;
        this.config = config;
    }

    /** A person to be registered, with the national id that only a first registration carries. */
    public record Registration(NationalId nationalId, YoungPersonDetails details) {}

    /** @throws Refused with every fault */
    public Registration registration(Fields fields) {
        Reading reading = new Reading(fields);
        Optional<NationalId> nationalId = nationalId(reading, reading.text("nationalId", 20));
        YoungPersonDetails details = details(reading);
        reading.refuseIfFaulty();
        return new Registration(nationalId.orElseThrow(), details);
    }

    /** @throws Refused with every fault */
    public YoungPersonDetails change(Fields fields) {
        Reading reading = new Reading(fields);
        YoungPersonDetails details = details(reading);
        reading.refuseIfFaulty();
        return details;
    }

    private Optional<NationalId> nationalId(Reading reading, String typed) {
        try {
            return Optional.of(NationalId.read(typed, config.mode()));
        } catch (Refused refused) {
            reading.fault("nationalId", refused.refusal());
            return Optional.empty();
        }
    }

    private YoungPersonDetails details(Reading reading) {
        LocalDate birthDate = reading.date("birthDate");
        Contacts contacts = contacts(reading);
        if (Eligibility.age(birthDate, clock.today()) < OF_AGE
                && (contacts.guardianName() == null || contacts.guardianPhone() == null)) {
            reading.fault("guardianName", RegisterRefusal.GUARDIAN_NEEDED);
        }
        return new YoungPersonDetails(
                new PersonName(reading.text("firstName", 100), reading.text("lastName", 100)),
                birthDate,
                reading.yes("completedUpperSecondary"),
                reading.optionalCode("sex", Sex.class),
                contacts,
                home(reading),
                availability(reading),
                support(reading),
                wishes(reading),
                skills(reading));
    }

    private static Contacts contacts(Reading reading) {
        return new Contacts(
                reading.optionalPhone("phone"),
                reading.optionalEmail("email"),
                reading.optionalText("emergencyName", 200),
                reading.optionalPhone("emergencyPhone"),
                reading.optionalText("guardianName", 200),
                reading.optionalPhone("guardianPhone"));
    }

    private Home home(Reading reading) {
        return Home.in(
                reading.known("postalCode", codeLists::postalPlace, RegisterRefusal.POSTAL_CODE_UNKNOWN)
                        .orElse(NOWHERE),
                reading.code("transport", Transport.class),
                reading.number("maxCommuteMinutes", 1, 240));
    }

    private Availability availability(Reading reading) {
        LocalDate from = reading.optionalDate("availableFrom");
        LocalDate to = reading.notBefore(from, "availableTo", reading.optionalDate("availableTo"));
        LocalDate waitingSince = reading.optionalDate("waitingSince");
        return new Availability(from, to, Objects.requireNonNullElseGet(waitingSince, clock::today));
    }

    private static Support support(Reading reading) {
        return new Support(
                reading.number("followUpNeed", 1, 3),
                reading.codes("needs", Need.class),
                reading.optionalCode("interpreter", Language.class),
                reading.yes("reservedAgainstElectronic"));
    }

    private Wishes wishes(Reading reading) {
        return new Wishes(
                reading.knownList(
                        "interests",
                        Wishes.MOST,
                        code -> codeLists.occupation(code).map(Occupation::code),
                        RegisterRefusal.OCCUPATION_UNKNOWN),
                reading.codes("learningGoals", Goal.class),
                reading.<UUID>knownList(
                        "companyWishes", Wishes.MOST, companies::companyId, RegisterRefusal.COMPANY_UNKNOWN),
                reading.yes("aimsAtCertificate"));
    }

    private static Skills skills(Reading reading) {
        return new Skills(
                reading.codes("licences", Licence.class),
                reading.codes("certificates", Certificate.class),
                reading.code("norwegianLevel", NorwegianLevel.class),
                reading.codes("languages", Language.class));
    }
}
