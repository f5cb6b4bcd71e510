package no.nystart.matching.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.TreeMap;
import java.util.TreeSet;
import no.nystart.matching.model.Company;
import no.nystart.matching.model.GeoPoint;
import no.nystart.matching.model.Leader;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.YoungPerson;

/** Writes problem.json with the weights used; sets in alphabetical order, so that equal problems write alike. */
public final class ProblemWriter {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ProblemWriter() {}

    /** The document, indented, with a line feed at its end. */
    public static String write(Problem problem) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree(problem)) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a tree of nodes always writes", e);
        }
    }

    static ObjectNode tree(Problem problem) {
        ObjectNode root = MAPPER.createObjectNode()
                .put("id", problem.id())
                .put("placementStart", problem.placementStart().toString())
                .put("minMonths", problem.minMonths())
                .put("maxMonths", problem.maxMonths());
        ObjectNode weights = root.putObject("weights");
        problem.weights().values().forEach((key, value) -> weights.put(key.key(), value));
        ArrayNode youngPeople = root.putArray("youngPeople");
        problem.youngPeople().forEach(person -> write(person, youngPeople.addObject()));
        ArrayNode companies = root.putArray("companies");
        problem.companies().forEach(company -> write(company, companies.addObject()));
        ArrayNode places = root.putArray("places");
        problem.places().forEach(place -> write(place, places.addObject()));
        ArrayNode leaders = root.putArray("leaders");
        problem.leaders().forEach(leader -> write(leader, leaders.addObject()));
        if (!problem.commutes().isEmpty()) {
            ObjectNode commutes = root.putObject("commutes");
            new TreeMap<>(problem.commutes()).forEach((person, known) -> {
                ObjectNode minutes = commutes.putObject(person);
                new TreeMap<>(known).forEach(minutes::put);
            });
        }
        return root;
    }

    private static void write(YoungPerson person, ObjectNode node) {
        node.put("id", person.id())
                .put("office", person.office())
                .put("birthDate", person.birthDate().toString());
        write(person.home(), node.putObject("home"));
        node.put("transport", person.transport().name()).put("maxCommuteMinutes", person.maxCommuteMinutes());
        if (person.availableFrom() != null) {
            node.put("availableFrom", person.availableFrom().toString());
        }
        if (person.availableTo() != null) {
            node.put("availableTo", person.availableTo().toString());
        }
        node.put("waitingSince", person.waitingSince().toString()).put("followUpNeed", person.followUpNeed());
        ranked(node, "interests", person.interests());
        set(node, "learningGoals", person.learningGoals());
        set(node, "needs", person.needs());
        set(node, "licences", person.licences());
        set(node, "certificates", person.certificates());
        node.put("norwegianLevel", person.norwegianLevel().name());
        set(node, "languages", person.languages());
        ranked(node, "companyWishes", person.companyWishes());
        set(node, "blockedCompanies", person.blockedCompanies());
        set(node, "blockedLeaders", person.blockedLeaders());
        set(node, "blockedPlaces", person.blockedPlaces());
        node.put("aimsAtCertificate", person.aimsAtCertificate());
        PlaceAndLeader published = person.published();
        if (published != null) {
            node.putObject("published").put("place", published.place()).put("leader", published.leader());
        }
        node.put("pinned", person.pinned());
        if (person.minMonths() != null) {
            node.put("minMonths", person.minMonths());
        }
        if (person.maxMonths() != null) {
            node.put("maxMonths", person.maxMonths());
        }
    }

    private static void write(Company company, ObjectNode node) {
        node.put("id", company.id())
                .put("promisedSeats", company.promisedSeats())
                .put("running", company.running());
    }

    private static void write(Place place, ObjectNode node) {
        node.put("id", place.id()).put("company", place.company());
        write(place.site(), node.putObject("site"));
        node.put("occupation", place.occupation());
        set(node, "teaches", place.teaches());
        node.put("seats", place.seats())
                .put("from", place.from().toString())
                .put("to", place.to().toString())
                .put("minAge", place.minAge());
        set(node, "licences", place.licences());
        set(node, "certificates", place.certificates());
        node.put("norwegianLevel", place.norwegianLevel().name());
        set(node, "offers", place.offers());
    }

    private static void write(Leader leader, ObjectNode node) {
        node.put("id", leader.id()).put("company", leader.company());
        ranked(node, "places", leader.places());
        node.put("capacity", leader.capacity())
                .put("from", leader.from().toString())
                .put("to", leader.to().toString());
        set(node, "languages", leader.languages());
        node.put("accredited", leader.accredited()).put("ready", leader.ready());
    }

    private static void write(GeoPoint point, ObjectNode node) {
        node.put("lat", point.lat()).put("lon", point.lon());
    }

    private static void set(ObjectNode node, String name, Collection<String> codes) {
        ranked(node, name, new TreeSet<>(codes));
    }

    private static void ranked(ObjectNode node, String name, Collection<String> codes) {
        ArrayNode list = node.putArray(name);
        codes.forEach(list::add);
    }
}
