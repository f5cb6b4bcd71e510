package no.nystart.register.companies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.register.codes.Certificate;
import no.nystart.register.codes.CodeLists;
import no.nystart.register.codes.CompanyKind;
import no.nystart.register.codes.CompanySize;
import no.nystart.register.codes.Coordinates;
import no.nystart.register.codes.Goal;
import no.nystart.register.codes.Language;
import no.nystart.register.codes.Licence;
import no.nystart.register.codes.Need;
import no.nystart.register.codes.NorwegianLevel;
import no.nystart.register.codes.Occupation;
import no.nystart.register.codes.PostalPlace;
import no.nystart.register.codes.Sector;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import no.nystart.register.intake.RegisterRefusal;

/** Reads companies, places and leaders from what was typed; the fields are named as in the API. */
@ApplicationScoped
public class CompanyReader {

    private static final PostalPlace NOWHERE = new PostalPlace("0000", "-", "-", new Coordinates(0, 0));
    private static final int MANY = 100;

    private final CodeLists codeLists;
    private final Companies companies;
    private final Places places;

    @Inject
    CompanyReader(CodeLists codeLists, Companies companies, Places places) {
        this.codeLists = codeLists;
        this.companies = companies;
        this.places = places;
    }

    /** A company to be registered, with the number that only a first registration carries. */
    public record Registration(OrganisationNumber number, CompanyDetails details) {}

    /** @throws Refused with every fault */
    public Registration registration(Fields fields) {
        Reading reading = new Reading(fields);
        Optional<OrganisationNumber> number = number(reading.text("organisationNumber", 20));
        if (number.isEmpty() && fields.text("organisationNumber") != null) {
            reading.fault("organisationNumber", RegisterRefusal.ORGANISATION_NUMBER_INVALID);
        }
        CompanyDetails details = details(reading);
        reading.refuseIfFaulty();
        return new Registration(number.orElseThrow(), details);
    }

    /** @throws Refused with every fault */
    public CompanyDetails change(Fields fields) {
        Reading reading = new Reading(fields);
        CompanyDetails details = details(reading);
        reading.refuseIfFaulty();
        return details;
    }

    /** @throws Refused with every fault */
    public PlaceDetails place(Fields fields) {
        Reading reading = new Reading(fields);
        LocalDate opens = reading.date("opens");
        PlaceDetails details = new PlaceDetails(
                reading.text("code", 40),
                Site.in(
                        reading.known("postalCode", codeLists::postalPlace, RegisterRefusal.POSTAL_CODE_UNKNOWN)
                                .orElse(NOWHERE),
                        reading.optionalText("address", 200)),
                reading.known("occupation", codeLists::occupation, RegisterRefusal.OCCUPATION_UNKNOWN)
                        .map(Occupation::code)
                        .orElse("0000"),
                reading.text("tasks", 2000),
                reading.codes("teaches", Goal.class),
                reading.number("seats", 0, 500),
                opens,
                last(reading, opens, "closes"),
                reading.number("hoursPerWeek", 1, 40),
                requirements(reading),
                reading.codes("offers", Need.class));
        reading.refuseIfFaulty();
        return details;
    }

    /** @throws Refused with every fault */
    public LeaderDetails leader(UUID company, Fields fields) {
        Reading reading = new Reading(fields);
        LocalDate from = reading.date("from");
        LeaderDetails details = new LeaderDetails(
                reading.text("code", 40),
                reading.text("name", 200),
                reading.optionalEmail("email"),
                reading.optionalPhone("phone"),
                reading.number("capacity", 0, MANY),
                from,
                last(reading, from, "to"),
                reading.codes("languages", Language.class),
                Set.copyOf(reading.<UUID>knownList(
                        "places", MANY, text -> placeId(company, text), RegisterRefusal.PLACE_UNKNOWN)),
                reading.yes("accredited"),
                reading.yes("ready"));
        reading.refuseIfFaulty();
        return details;
    }

    /** A company by its id or its organisation number, whichever was given. */
    public Optional<UUID> companyId(String text) {
        Optional<UUID> id = uuid(text);
        return id.isPresent()
                ? id.flatMap(companies::findByIdOptional).map(Company::id)
                : number(text).flatMap(companies::withNumber).map(Company::id);
    }

    private Optional<UUID> placeId(UUID company, String text) {
        Optional<UUID> id = uuid(text);
        return id.isPresent()
                ? id.flatMap(places::findByIdOptional)
                        .filter(place -> place.company().equals(company))
                        .map(Place::id)
                : places.withCode(company, text).map(Place::id);
    }

    private static CompanyDetails details(Reading reading) {
        return new CompanyDetails(
                reading.text("name", 200),
                reading.code("kind", CompanyKind.class),
                reading.code("sector", Sector.class),
                reading.code("size", CompanySize.class),
                reading.text("contactName", 200),
                reading.optionalEmail("contactEmail"),
                reading.optionalPhone("contactPhone"));
    }

    private static Requirements requirements(Reading reading) {
        NorwegianLevel level = reading.optionalCode("norwegianLevel", NorwegianLevel.class);
        return new Requirements(
                reading.number("minAge", 0, 30, 0),
                reading.codes("licences", Licence.class),
                reading.codes("certificates", Certificate.class),
                Objects.requireNonNullElse(level, NorwegianLevel.NONE));
    }

    private static LocalDate last(Reading reading, LocalDate first, String field) {
        LocalDate last = reading.date(field);
        return Objects.requireNonNullElse(reading.notBefore(first, field, last), last);
    }

    private static Optional<OrganisationNumber> number(String text) {
        try {
            return Optional.of(new OrganisationNumber(text));
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
