package no.nystart.matching.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nystart.matching.model.Company;
import no.nystart.matching.model.Fault;
import no.nystart.matching.model.GeoPoint;
import no.nystart.matching.model.Leader;
import no.nystart.matching.model.NorwegianLevel;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.ProblemCheck;
import no.nystart.matching.model.Transport;
import no.nystart.matching.model.WeightKey;
import no.nystart.matching.model.Weights;
import no.nystart.matching.model.YoungPerson;

/** Reads problem.json. */
public final class ProblemReader {

    private final Weights weights;

    /**
     * @param weights those that the problem may override
     */
    public ProblemReader(Weights weights) {
        this.weights = weights;
    }

    /**
     * The problem, or every fault it has.
     *
     * @throws IOException when the stream itself fails
     */
    public Reading<Problem> read(InputStream in) throws IOException {
        Faults faults = new Faults();
        JsonNode node = JsonDocument.read(in, faults);
        if (node == null) {
            return new Reading.Faulty<>(faults.found());
        }
        Fields fields = new Fields("$", node, faults);
        Problem problem = problem(fields, faults);
        fields.end();
        faults.reportAll(ProblemCheck.faults(problem, faults.unreadable()::isReadable));
        return faults.found().isEmpty() ? new Reading.Read<>(problem) : new Reading.Faulty<>(faults.found());
    }

    /** The problem within another document, checked. */
    Problem within(Fields fields, Faults faults) {
        Problem problem = problem(fields, faults);
        Unreadable unreadable = faults.unreadable();
        String root = fields.path();
        List<Fault> found = ProblemCheck.faults(
                problem, path -> unreadable.isReadable(path.equals("$") ? path : root + path.substring(1)));
        faults.reportAll(found.stream()
                .map(fault -> new Fault(root + fault.path().substring(1), fault.kind(), fault.arguments()))
                .toList());
        return problem;
    }

    private Problem problem(Fields fields, Faults faults) {
        return new Problem(
                fields.text("id"),
                fields.date("placementStart"),
                fields.whole("minMonths", 6),
                fields.whole("maxMonths", 8),
                weights.with(overrides(fields, faults)),
                fields.objects("youngPeople", ProblemReader::youngPerson),
                fields.objects("companies", ProblemReader::company),
                fields.objects("places", ProblemReader::place),
                fields.objects("leaders", ProblemReader::leader),
                commutes(fields));
    }

    private static Map<WeightKey, Integer> overrides(Fields problem, Faults faults) {
        Map<WeightKey, Integer> overrides = new EnumMap<>(WeightKey.class);
        problem.optionalObject("weights", fields -> {
            for (String name : fields.names()) {
                WeightKey.of(name)
                        .ifPresentOrElse(
                                key -> {
                                    Integer value = fields.optionalWhole(name);
                                    if (value != null) {
                                        overrides.put(key, value);
                                    }
                                },
                                () -> faults.report(fields.path() + "." + name, Fault.Kind.UNKNOWN_WEIGHT, name));
            }
            return overrides;
        });
        return overrides;
    }

    private static YoungPerson youngPerson(Fields fields) {
        return new YoungPerson(
                fields.text("id"),
                fields.text("office"),
                fields.date("birthDate"),
                fields.object("home", ProblemReader::point),
                fields.closed("transport", Transport.class),
                fields.whole("maxCommuteMinutes"),
                fields.optionalDate("availableFrom"),
                fields.optionalDate("availableTo"),
                fields.date("waitingSince"),
                fields.whole("followUpNeed"),
                fields.texts("interests"),
                fields.textSet("learningGoals"),
                fields.textSet("needs"),
                fields.textSet("licences"),
                fields.textSet("certificates"),
                fields.closed("norwegianLevel", NorwegianLevel.class),
                fields.textSet("languages"),
                fields.texts("companyWishes"),
                fields.textSet("blockedCompanies"),
                fields.textSet("blockedLeaders"),
                fields.textSet("blockedPlaces"),
                fields.truth("aimsAtCertificate", false),
                fields.optionalObject("published", ProblemReader::placeAndLeader),
                fields.truth("pinned", false),
                fields.optionalWhole("minMonths"),
                fields.optionalWhole("maxMonths"));
    }

    private static GeoPoint point(Fields fields) {
        return new GeoPoint(fields.number("lat"), fields.number("lon"));
    }

    private static PlaceAndLeader placeAndLeader(Fields fields) {
        return new PlaceAndLeader(fields.text("place"), fields.text("leader"));
    }

    private static Company company(Fields fields) {
        return new Company(fields.text("id"), fields.whole("promisedSeats"), fields.whole("running", 0));
    }

    private static Place place(Fields fields) {
        return new Place(
                fields.text("id"),
                fields.text("company"),
                fields.object("site", ProblemReader::point),
                fields.text("occupation"),
                fields.textSet("teaches"),
                fields.whole("seats"),
                fields.date("from"),
                fields.date("to"),
                fields.whole("minAge", 0),
                fields.textSet("licences"),
                fields.textSet("certificates"),
                fields.closed("norwegianLevel", NorwegianLevel.class, NorwegianLevel.NONE),
                fields.textSet("offers"));
    }

    private static Leader leader(Fields fields) {
        return new Leader(
                fields.text("id"),
                fields.text("company"),
                fields.texts("places"),
                fields.whole("capacity"),
                fields.date("from"),
                fields.date("to"),
                fields.textSet("languages"),
                fields.truth("accredited", false),
                fields.truth("ready", true));
    }

    private static Map<String, Map<String, Integer>> commutes(Fields problem) {
        Map<String, Map<String, Integer>> commutes = new HashMap<>();
        problem.optionalObject("commutes", people -> {
            for (String person : people.names()) {
                people.optionalObject(person, known -> {
                    for (String place : known.names()) {
                        Integer minutes = known.optionalWhole(place);
                        if (minutes != null) {
                            commutes.computeIfAbsent(person, id -> new HashMap<>())
                                    .put(place, minutes);
                        }
                    }
                    return known;
                });
            }
            return people;
        });
        return commutes;
    }
}
