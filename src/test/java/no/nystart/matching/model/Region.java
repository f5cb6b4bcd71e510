package no.nystart.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A region to match, built person by person; everything is possible until told otherwise. */
public final class Region {

    public static final LocalDate START = LocalDate.of(2027, 2, 1);
    private static final GeoPoint KONGSVINGER = new GeoPoint(60.19, 12.00);

    private final List<YoungPerson> people = new ArrayList<>();
    private final List<Company> companies = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Leader> leaders = new ArrayList<>();
    private final Map<WeightKey, Integer> weights = new HashMap<>();
    private final Map<String, Map<String, Integer>> commutes = new HashMap<>();
    private LocalDate start = START;
    private int minMonths = 6;
    private int maxMonths = 8;

    public static Region inGlamdal() {
        return new Region();
    }

    public Region startingOn(String date) {
        start = LocalDate.parse(date);
        return this;
    }

    public Region lasting(int least, int most) {
        minMonths = least;
        maxMonths = most;
        return this;
    }

    public Region weighing(WeightKey key, int value) {
        weights.put(key, value);
        return this;
    }

    public Region commuting(String person, String place, int minutes) {
        commutes.computeIfAbsent(person, id -> new HashMap<>()).put(place, minutes);
        return this;
    }

    public Region with(Company company) {
        companies.add(company);
        return this;
    }

    public Region with(Place place) {
        places.add(place);
        return this;
    }

    public Region with(Leader leader) {
        leaders.add(leader);
        return this;
    }

    public Region with(YoungPerson person) {
        people.add(person);
        return this;
    }

    public Problem problem() {
        return new Problem(
                "region",
                start,
                minMonths,
                maxMonths,
                Weights.defaults().with(weights),
                people,
                companies,
                places,
                leaders,
                commutes);
    }

    public OfferTable offers() {
        return OfferTable.of(problem());
    }

    public static Company company(String id, int promised) {
        return new Company(id, promised, 0);
    }

    public static Place place(String id, String company, int seats) {
        return place(id, company, seats, "2027-01-01", "2027-12-31");
    }

    public static Place place(String id, String company, int seats, String from, String to) {
        return new Place(
                id,
                company,
                KONGSVINGER,
                "7223",
                Set.of(),
                seats,
                LocalDate.parse(from),
                LocalDate.parse(to),
                0,
                Set.of(),
                Set.of(),
                NorwegianLevel.NONE,
                Set.of());
    }

    public static Leader leader(String id, String company, int capacity, String... places) {
        return new Leader(
                id,
                company,
                List.of(places),
                capacity,
                LocalDate.parse("2027-01-01"),
                LocalDate.parse("2027-12-31"),
                Set.of(),
                false,
                true);
    }

    public static YoungPerson youngPerson(String id, int need) {
        return youngPerson(id, need, person -> person);
    }

    public static YoungPerson youngPerson(String id, int need, UnaryOperator<Someone> as) {
        return as.apply(new Someone(id, need)).youngPerson();
    }

    /** A young person who waited for nothing, wants nothing and lives beside the place. */
    public static final class Someone {

        private final String id;
        private final int need;
        private LocalDate born = LocalDate.parse("2005-03-01");
        private LocalDate waiting = START;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private @Nullable PlaceAndLeader published;
        private boolean pinned;
        private @Nullable Integer minMonths;
        private @Nullable Integer maxMonths;
        private int maxCommute = 60;
        private List<String> interests = List.of("7223");
        private List<String> wishes = List.of();
        private Set<String> blockedCompanies = Set.of();
        private Set<String> blockedPlaces = Set.of();
        private Set<String> blockedLeaders = Set.of();
        private Set<String> needs = Set.of();
        private NorwegianLevel level = NorwegianLevel.C2;

        private Someone(String id, int need) {
            this.id = id;
            this.need = need;
        }

        public Someone born(String date) {
            born = LocalDate.parse(date);
            return this;
        }

        public Someone waitingSince(String date) {
            waiting = LocalDate.parse(date);
            return this;
        }

        public Someone available(@Nullable String first, @Nullable String last) {
            from = first == null ? null : LocalDate.parse(first);
            to = last == null ? null : LocalDate.parse(last);
            return this;
        }

        public Someone published(String place, String leader) {
            published = new PlaceAndLeader(place, leader);
            return this;
        }

        public Someone pinned(String place, String leader) {
            pinned = true;
            return published(place, leader);
        }

        public Someone lasting(int least, int most) {
            minMonths = least;
            maxMonths = most;
            return this;
        }

        public Someone commutingAtMost(int minutes) {
            maxCommute = minutes;
            return this;
        }

        public Someone interestedIn(String... ranked) {
            interests = List.of(ranked);
            return this;
        }

        public Someone wishing(String... companies) {
            wishes = List.of(companies);
            return this;
        }

        public Someone blockingCompany(String company) {
            blockedCompanies = Set.of(company);
            return this;
        }

        public Someone blockingPlace(String place) {
            blockedPlaces = Set.of(place);
            return this;
        }

        public Someone blockingLeader(String leader) {
            blockedLeaders = Set.of(leader);
            return this;
        }

        public Someone needing(String... accommodations) {
            needs = Set.of(accommodations);
            return this;
        }

        public Someone speaking(NorwegianLevel norwegian) {
            level = norwegian;
            return this;
        }

        private YoungPerson youngPerson() {
            return new YoungPerson(
                    id,
                    "0402",
                    born,
                    KONGSVINGER,
                    Transport.CAR,
                    maxCommute,
                    from,
                    to,
                    waiting,
                    need,
                    interests,
                    Set.of(),
                    needs,
                    Set.of(),
                    Set.of(),
                    level,
                    Set.of(),
                    wishes,
                    blockedCompanies,
                    blockedLeaders,
                    blockedPlaces,
                    false,
                    published,
                    pinned,
                    minMonths,
                    maxMonths);
        }
    }
}
