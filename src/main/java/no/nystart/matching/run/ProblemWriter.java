package no.nystart.matching.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.TreeMap;
import no.nystart.matching.model.GeoPoint;
import no.nystart.matching.model.Leader;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.YoungPerson;
import org.jspecify.annotations.Nullable;

/** Writes problem.json with every weight and no default left out, so that it means the same for ever. */
final class ProblemWriter {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ProblemWriter() {}

    static String write(Problem problem) {
        ObjectNode root = MAPPER.createObjectNode()
                .put("id", problem.id())
                .put("placementStart", problem.placementStart().toString())
                .put("minMonths", problem.minMonths())
                .put("maxMonths", problem.maxMonths());
        ObjectNode weights = root.putObject("weights");
        new TreeMap<>(WeightNames.of(problem.weights())).forEach(weights::put);
        ArrayNode people = root.putArray("youngPeople");
        problem.youngPeople().forEach(person -> people.add(youngPerson(person)));
        ArrayNode companies = root.putArray("companies");
        problem.companies()
                .forEach(company -> companies
                        .addObject()
                        .put("id", company.id())
                        .put("promisedSeats", company.promisedSeats())
                        .put("running", company.running()));
        ArrayNode places = root.putArray("places");
        problem.places().forEach(place -> places.add(place(place)));
        ArrayNode leaders = root.putArray("leaders");
        problem.leaders().forEach(leader -> leaders.add(leader(leader)));
        ObjectNode commutes = root.putObject("commutes");
        new TreeMap<>(problem.commutes()).forEach((person, known) -> {
            ObjectNode minutes = commutes.putObject(person);
            new TreeMap<>(known).forEach(minutes::put);
        });
        try {
            return MAPPER.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a tree of nodes always writes", e);
        }
    }

    private static ObjectNode youngPerson(YoungPerson person) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("id", person.id())
                .put("office", person.office())
                .put("birthDate", person.birthDate().toString());
        node.set("home", point(person.home()));
        node.put("transport", person.transport().name())
                .put("maxCommuteMinutes", person.maxCommuteMinutes())
                .put("availableFrom", text(person.availableFrom()))
                .put("availableTo", text(person.availableTo()))
                .put("waitingSince", person.waitingSince().toString())
                .put("followUpNeed", person.followUpNeed());
        node.set("interests", texts(person.interests()));
        node.set("learningGoals", sorted(person.learningGoals()));
        node.set("needs", sorted(person.needs()));
        node.set("licences", sorted(person.licences()));
        node.set("certificates", sorted(person.certificates()));
        node.put("norwegianLevel", person.norwegianLevel().name());
        node.set("languages", sorted(person.languages()));
        node.set("companyWishes", texts(person.companyWishes()));
        node.set("blockedCompanies", sorted(person.blockedCompanies()));
        node.set("blockedLeaders", sorted(person.blockedLeaders()));
        node.set("blockedPlaces", sorted(person.blockedPlaces()));
        node.put("aimsAtCertificate", person.aimsAtCertificate());
        if (person.published() != null) {
            node.putObject("published")
                    .put("place", person.published().place())
                    .put("leader", person.published().leader());
        }
        return node.put("pinned", person.pinned())
                .put("minMonths", person.minMonths())
                .put("maxMonths", person.maxMonths());
    }

    private static ObjectNode place(Place place) {
        ObjectNode node = MAPPER.createObjectNode().put("id", place.id()).put("company", place.company());
        node.set("site", point(place.site()));
        node.put("occupation", place.occupation());
        node.set("teaches", sorted(place.teaches()));
        node.put("seats", place.seats())
                .put("from", place.from().toString())
                .put("to", place.to().toString())
                .put("minAge", place.minAge());
        node.set("licences", sorted(place.licences()));
        node.set("certificates", sorted(place.certificates()));
        node.put("norwegianLevel", place.norwegianLevel().name());
        node.set("offers", sorted(place.offers()));
        return node;
    }

    private static ObjectNode leader(Leader leader) {
        ObjectNode node = MAPPER.createObjectNode().put("id", leader.id()).put("company", leader.company());
        node.set("places", texts(leader.places()));
        node.put("capacity", leader.capacity())
                .put("from", leader.from().toString())
                .put("to", leader.to().toString());
        node.set("languages", sorted(leader.languages()));
        return node.put("accredited", leader.accredited()).put("ready", leader.ready());
    }

    private static ObjectNode point(GeoPoint point) {
        return MAPPER.createObjectNode().put("lat", point.lat()).put("lon", point.lon());
    }

    private static ArrayNode sorted(Collection<String> codes) {
        return texts(codes.stream().sorted().toList());
    }

    private static ArrayNode texts(Collection<String> texts) {
        ArrayNode array = MAPPER.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
