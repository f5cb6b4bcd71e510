package no.nystart.matching.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import no.nystart.matching.model.Company;
import no.nystart.matching.model.GeoPoint;
import no.nystart.matching.model.Leader;
import no.nystart.matching.model.NorwegianLevel;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Transport;
import no.nystart.matching.model.Weights;
import no.nystart.matching.model.YoungPerson;

/**
 * Makes a region to match, the same one for the same density, number of people and seed.
 *
 * <p>People live in settlements by {@link Density}; companies lie in the same settlements and have one to five places
 * of one to three seats, together 0.9 to 1.2 seats a person (drawn once a region). Leaders are tight: their capacity is
 * 1.0 to 1.25 times what the seats would need at the average follow-up need, and one leader leads at one to three places
 * of a company. Interests and goals follow families of occupations, as do the occupations of a company's places. One
 * person in three needs an accommodation, one in eight two; each is offered at one place in three. One person in five
 * speaks Norwegian below B1, with one of six languages, which one leader in six shares. One person in twelve has a
 * published offer from an earlier run.
 */
public final class InstanceGenerator {

    private static final LocalDate START = LocalDate.of(2027, 2, 1);
    private static final List<String> NEEDS =
            List.of("SAME_CONTACT", "QUIET", "FLEXIBLE_START", "STEP_FREE", "SHORT_DAYS", "WRITTEN_TASKS");
    private static final List<String> LANGUAGES = List.of("so", "ar", "uk", "pl", "en", "ti");

    private final Random random;
    private final Density density;
    private final int people;
    private final Settlements settlements;
    private final Trades trades;
    private final List<Company> companies = new ArrayList<>();
    private final List<Integer> companySettlement = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Leader> leaders = new ArrayList<>();

    private InstanceGenerator(Density density, int people, long seed) {
        this.random = new Random(seed * 1_000_003 + density.ordinal() * 101L + people);
        this.density = density;
        this.people = people;
        this.settlements = new Settlements(density.settlements(people), density.spreadKm(), random);
        this.trades = new Trades(random);
    }

    public static Problem problem(Density density, int people, long seed) {
        return new InstanceGenerator(density, people, seed).problem(seed);
    }

    private Problem problem(long seed) {
        double seatsWanted = people * (0.9 + 0.3 * random.nextDouble());
        int seats = 0;
        while (seats < seatsWanted) {
            seats += addCompany();
        }
        List<YoungPerson> youngPeople =
                IntStream.range(0, people).mapToObj(this::youngPerson).toList();
        String id = density.name().toLowerCase(Locale.ROOT) + "-" + people + "-" + seed;
        return new Problem(id, START, 6, 8, Weights.defaults(), youngPeople, companies, places, leaders, Map.of());
    }

    /** Adds a company with its places and leaders; answers its seats. */
    private int addCompany() {
        String company = "c" + companies.size();
        int settlement = settlements.any();
        int family = trades.family();
        int seats = 0;
        List<String> own = new ArrayList<>();
        int count = 1 + Math.min(random.nextInt(5), random.nextInt(5));
        for (int index = 0; index < count; index++) {
            Place place = place(company, settlement, random.nextInt(4) > 0 ? family : trades.family());
            places.add(place);
            own.add(place.id());
            seats += place.seats();
        }
        double capacityLeft = seats * 1.7 * (1.0 + 0.25 * random.nextDouble());
        int leading = Math.max(1, (int) Math.round(count * density.leadersPerPlace() / 1.5));
        for (int index = 0; index < leading; index++) {
            int capacity = Math.max(2, (int) Math.round(capacityLeft / (leading - index)));
            capacityLeft -= capacity;
            leaders.add(leader(company, own, index, capacity));
        }
        companies.add(new Company(company, seats, random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0));
        companySettlement.add(settlement);
        return seats;
    }

    private Place place(String company, int settlement, int family) {
        return new Place(
                "p" + places.size(),
                company,
                settlements.near(settlement),
                trades.occupation(family),
                trades.goals(family, 5),
                1 + Math.min(random.nextInt(3), random.nextInt(3)),
                START.plusDays(random.nextInt(4) == 0 ? random.nextInt(28) : 0),
                START.plusMonths(8).plusDays(random.nextInt(70) - 30L),
                random.nextInt(3) == 0 ? 18 : 0,
                random.nextInt(8) == 0 ? Set.of("B") : Set.of(),
                random.nextInt(20) == 0 ? Set.of("HOT_WORK") : Set.of(),
                NorwegianLevel.values()[random.nextInt(4)],
                some(NEEDS, 3));
    }

    private Leader leader(String company, List<String> own, int index, int capacity) {
        // every place has a leader: the first of a company leads everywhere, the others at up to three places
        List<String> leads = index == 0 ? own : anyOf(own, 1 + random.nextInt(3));
        return new Leader(
                "l" + leaders.size(),
                company,
                leads,
                capacity,
                START.minusMonths(1),
                START.plusMonths(8).plusDays(random.nextInt(60)),
                some(LANGUAGES, 6),
                random.nextInt(3) == 0,
                true);
    }

    private YoungPerson youngPerson(int index) {
        int settlement = settlements.any();
        int family = trades.family();
        GeoPoint home = settlements.near(settlement);
        Transport transport = transport();
        boolean newcomer = random.nextInt(5) == 0;
        return new YoungPerson(
                "y" + index,
                "%04d".formatted(400 + settlement % 90),
                START.minusYears(16 + random.nextInt(13)).minusDays(random.nextInt(365)),
                home,
                transport,
                25 + 5 * random.nextInt(8),
                random.nextInt(5) == 0 ? START.plusDays(random.nextInt(30)) : null,
                null,
                START.minusDays(random.nextInt(400)),
                random.nextInt(10) < 5 ? 1 : 2 + random.nextInt(2),
                trades.interests(family),
                trades.goals(family, 3),
                random.nextInt(3) == 0 ? needs() : Set.of(),
                random.nextInt(2) == 0 ? Set.of("B") : Set.of(),
                random.nextInt(6) == 0 ? Set.of("HOT_WORK") : Set.of(),
                newcomer ? NorwegianLevel.values()[1 + random.nextInt(2)] : NorwegianLevel.C2,
                newcomer ? Set.of(LANGUAGES.get(random.nextInt(LANGUAGES.size()))) : Set.of(),
                wishes(settlement),
                Set.of(),
                random.nextInt(25) == 0
                        ? Set.of(leaders.get(random.nextInt(leaders.size())).id())
                        : Set.of(),
                Set.of(),
                random.nextInt(4) == 0,
                random.nextInt(12) == 0 ? published() : null,
                false,
                null,
                null);
    }

    private Transport transport() {
        int drawn = random.nextInt(10);
        if (drawn < 3) {
            return Transport.CAR;
        }
        return drawn < 7 ? Transport.PUBLIC : drawn < 9 ? Transport.BICYCLE : Transport.WALK;
    }

    private Set<String> needs() {
        Set<String> needs = new LinkedHashSet<>();
        needs.add(NEEDS.get(random.nextInt(NEEDS.size())));
        if (random.nextInt(3) == 0) {
            needs.add(NEEDS.get(random.nextInt(NEEDS.size())));
        }
        return needs;
    }

    /** Up to three companies, of the same settlement where the draw finds one. */
    private List<String> wishes(int settlement) {
        int count = random.nextInt(4);
        Set<String> wishes = new LinkedHashSet<>();
        for (int attempt = 0; attempt < 12 && wishes.size() < count; attempt++) {
            int company = random.nextInt(companies.size());
            if (companySettlement.get(company) == settlement || attempt > 9) {
                wishes.add(companies.get(company).id());
            }
        }
        return new ArrayList<>(wishes);
    }

    private PlaceAndLeader published() {
        Leader leader = leaders.get(random.nextInt(leaders.size()));
        return new PlaceAndLeader(leader.places().getFirst(), leader.id());
    }

    private Set<String> some(List<String> codes, int oneIn) {
        Set<String> some = new LinkedHashSet<>();
        codes.forEach(code -> {
            if (random.nextInt(oneIn) == 0) {
                some.add(code);
            }
        });
        return some;
    }

    private List<String> anyOf(List<String> all, int count) {
        Set<String> any = new LinkedHashSet<>();
        for (int index = 0; index < count; index++) {
            any.add(all.get(random.nextInt(all.size())));
        }
        return new ArrayList<>(any);
    }
}
