package no.nystart.matching.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds everything wrong with a problem, in the order of its document. */
public final class ProblemCheck {

    private final Problem problem;
    private final Findings findings;
    private final Map<String, Company> companies;
    private final Map<String, Place> places;
    private final Map<String, Leader> leaders;

    private ProblemCheck(Problem problem, Predicate<String> readable) {
        this.problem = problem;
        this.findings = new Findings(readable);
        this.companies = byId(problem.companies(), Company::id);
        this.places = byId(problem.places(), Place::id);
        this.leaders = byId(problem.leaders(), Leader::id);
    }

    /** Every fault of a problem; empty when it can be solved. */
    public static List<Fault> faults(Problem problem) {
        return faults(problem, path -> true);
    }

    /**
     * Every fault of a problem of which some fields could not be read and hold stand-ins.
     *
     * @param readable whether the field at a path was read; the others, and ids that may be missing among them, are not
     *     judged
     */
    public static List<Fault> faults(Problem problem, Predicate<String> readable) {
        ProblemCheck check = new ProblemCheck(problem, readable);
        check.all();
        List<Fault> faults = check.findings.faults();
        // pins are judged by the rules, which need everything else in order
        return faults.isEmpty() && readable.test("$") ? List.copyOf(PinCheck.faults(problem)) : faults;
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> byId = new HashMap<>();
        things.forEach(thing -> byId.putIfAbsent(id.apply(thing), thing));
        return byId;
    }

    private void all() {
        findings.notBlank("$.id", problem.id());
        findings.months("$", problem.minMonths(), problem.maxMonths());
        weights();
        ids("youngPeople", problem.youngPeople(), YoungPerson::id);
        ids("companies", problem.companies(), Company::id);
        ids("places", problem.places(), Place::id);
        ids("leaders", problem.leaders(), Leader::id);
        each("youngPeople", problem.youngPeople(), this::youngPerson);
        each("companies", problem.companies(), this::company);
        each("places", problem.places(), this::place);
        each("leaders", problem.leaders(), this::leader);
        commutes();
    }

    private interface Each<T> {
        void check(String path, T thing);
    }

    private static <T> void each(String list, List<T> things, Each<T> check) {
        for (int index = 0; index < things.size(); index++) {
            check.check("$." + list + "[" + index + "]", things.get(index));
        }
    }

    private void weights() {
        for (WeightKey key : WeightKey.values()) {
            int least = key == WeightKey.CONVEXITY ? 1 : 0;
            findings.range(
                    "$.weights." + key.key(),
                    least,
                    WeightKey.MAXIMUM,
                    problem.weights().get(key));
        }
        if (problem.weights().partSum() == 0) {
            findings.report("$.weights", Fault.Kind.PART_WEIGHTS_ALL_ZERO);
        }
    }

    private <T> void ids(String list, List<T> things, Function<T, String> id) {
        Map<String, String> known = new HashMap<>();
        each(list, things, (path, thing) -> {
            findings.notBlank(path + ".id", id.apply(thing));
            String earlier = known.putIfAbsent(id.apply(thing), path);
            if (earlier != null) {
                findings.report(path + ".id", Fault.Kind.DUPLICATE_ID, id.apply(thing), earlier);
            }
        });
    }

    private void youngPerson(String path, YoungPerson person) {
        findings.onEarth(path + ".home", person.home());
        findings.atLeast(path + ".maxCommuteMinutes", 1, person.maxCommuteMinutes());
        LocalDate availableFrom = person.availableFrom();
        LocalDate availableTo = person.availableTo();
        if (availableFrom != null && availableTo != null) {
            findings.inOrder(path, "availableFrom", availableFrom, "availableTo", availableTo);
        }
        findings.range(path + ".followUpNeed", 1, 3, person.followUpNeed());
        findings.ranked(path + ".interests", person.interests());
        for (int rank = 0; rank < person.interests().size(); rank++) {
            findings.occupation(
                    path + ".interests[" + rank + "]", person.interests().get(rank));
        }
        findings.ranked(path + ".companyWishes", person.companyWishes());
        for (int rank = 0; rank < person.companyWishes().size(); rank++) {
            companyKnown(
                    path + ".companyWishes[" + rank + "]",
                    person.companyWishes().get(rank));
        }
        new TreeSet<>(person.blockedCompanies()).forEach(id -> companyKnown(path + ".blockedCompanies", id));
        new TreeSet<>(person.blockedLeaders()).forEach(id -> leaderKnown(path + ".blockedLeaders", id));
        new TreeSet<>(person.blockedPlaces()).forEach(id -> placeKnown(path + ".blockedPlaces", id));
        PlaceAndLeader published = person.published();
        if (published != null) {
            placeKnown(path + ".published.place", published.place());
            leaderKnown(path + ".published.leader", published.leader());
        } else if (person.pinned()) {
            findings.report(path + ".pinned", Fault.Kind.PINNED_WITHOUT_PUBLISHED);
        }
        if (person.minMonths() != null || person.maxMonths() != null) {
            findings.months(path, problem.minMonths(person), problem.maxMonths(person));
        }
    }

    private void company(String path, Company company) {
        findings.atLeast(path + ".promisedSeats", 0, company.promisedSeats());
        findings.atLeast(path + ".running", 0, company.running());
    }

    private void place(String path, Place place) {
        companyKnown(path + ".company", place.company());
        findings.onEarth(path + ".site", place.site());
        findings.occupation(path + ".occupation", place.occupation());
        findings.atLeast(path + ".seats", 0, place.seats());
        findings.inOrder(path, "from", place.from(), "to", place.to());
        findings.atLeast(path + ".minAge", 0, place.minAge());
    }

    private void leader(String path, Leader leader) {
        companyKnown(path + ".company", leader.company());
        for (int index = 0; index < leader.places().size(); index++) {
            String at = path + ".places[" + index + "]";
            String id = leader.places().get(index);
            placeKnown(at, id);
            Place place = places.get(id);
            if (place != null
                    && !place.company().equals(leader.company())
                    && companies.containsKey(place.company())
                    && companies.containsKey(leader.company())) {
                findings.report(at, Fault.Kind.OTHER_COMPANY, id, place.company(), leader.company());
            }
        }
        findings.atLeast(path + ".capacity", 0, leader.capacity());
        findings.inOrder(path, "from", leader.from(), "to", leader.to());
    }

    private void commutes() {
        Set<String> people = new HashSet<>();
        problem.youngPeople().forEach(person -> people.add(person.id()));
        new TreeMap<>(problem.commutes()).forEach((person, known) -> {
            String path = "$.commutes." + person;
            if (!people.contains(person) && findings.isReadable("$.youngPeople")) {
                findings.report(path, Fault.Kind.DANGLING, "young person", person);
            }
            new TreeMap<>(known).forEach((place, minutes) -> {
                placeKnown(path + "." + place, place);
                findings.atLeast(path + "." + place, 0, minutes);
            });
        });
    }

    private void companyKnown(String path, String id) {
        known(path, "company", id, companies, "$.companies");
    }

    private void placeKnown(String path, String id) {
        known(path, "place", id, places, "$.places");
    }

    private void leaderKnown(String path, String id) {
        known(path, "leader", id, leaders, "$.leaders");
    }

    private void known(String path, String kind, String id, Map<String, ?> known, String list) {
        // an id that could not be read may be the one referred to
        if (!known.containsKey(id) && findings.isReadable(list)) {
            findings.report(path, Fault.Kind.DANGLING, kind, id);
        }
    }
}
