package no.nystart.register;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.register.codes.BlockKind;
import no.nystart.register.codes.Coordinates;
import no.nystart.register.codes.Language;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.CohortDetails;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.register.companies.LeaderDetails;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.register.companies.Place;
import no.nystart.register.companies.PlaceDetails;
import no.nystart.register.people.Block;
import no.nystart.register.people.Eligibility;
import no.nystart.register.people.YoungPerson;
import no.nystart.register.seats.SeatBook;
import org.jspecify.annotations.Nullable;

/** Reads a cohort's roster, in as many queries for two thousand people as for two. */
@ApplicationScoped
public class CohortRosters {

    // hidden people are named here besides the database's policy: a cleared visitor's run is a shared run too
    private static final String WAITING = """
            select distinct p from YoungPerson p left join fetch p.blocks
            where p.id in (select m.key.youngPerson from Member m where m.key.cohort = :cohort)
              and p.withdrawnOn is null
              and p.completedUpperSecondary = false
              and p.protection.address = NONE and p.protection.shielded = false
              and (p.id in :again
                or not exists (select 1 from SeatBooking b where b.youngPerson = p.id and b.ends > :start))
              and not exists (select 1 from IdentityConflict c where c.youngPerson = p.id and c.resolvedOn is null)
              and p.birthDate > :tooOld and p.birthDate <= :youngest
            order by p.availability.waitingSince, p.id""";

    private static final String RUNNING = """
            select p.company, count(b) from SeatBooking b join Place p on p.id = b.place
            where p.company in :companies and b.starts < :until and b.ends > :start group by p.company""";

    private final Cohorts cohorts;
    private final SeatBook seatBook;
    private final List<WaitingAgain> contributed;
    private final EntityManager entities;

    @Inject
    CohortRosters(Cohorts cohorts, SeatBook seatBook, @All List<WaitingAgain> contributed, EntityManager entities) {
        this.cohorts = cohorts;
        this.seatBook = seatBook;
        this.contributed = contributed;
        this.entities = entities;
    }

    /** Refused as NOT_FOUND when there is no such cohort. */
    @Transactional
    public CohortRoster of(UUID id) {
        Cohort cohort = cohorts.byId(id);
        return roster(cohort, people(id, cohort.details()));
    }

    /**
     * The same places and leaders with one young person alone, who may be hidden: for whoever places them by hand. Refused
     * as NOT_FOUND when the visitor may not know of them, or the cohort.
     */
    @Transactional
    public CohortRoster ofOne(UUID id, UUID youngPerson) {
        YoungPerson person = entities.find(YoungPerson.class, youngPerson);
        if (person == null) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        return roster(
                cohorts.byId(id),
                List.of(person(person, again(each -> each.alone(youngPerson)).get(youngPerson))));
    }

    private CohortRoster roster(Cohort cohort, List<CohortRoster.Person> people) {
        CohortDetails details = cohort.details();
        return new CohortRoster(
                cohort.id(),
                details.name(),
                details.placementStart(),
                details.minMonths(),
                details.maxMonths(),
                cohort.weights(),
                people,
                companies(cohort, people),
                places(cohort.places(), details),
                leaders(cohort, details));
    }

    private List<CohortRoster.Person> people(UUID cohort, CohortDetails details) {
        Map<UUID, WaitingAgain.Remainder> again = again(each -> each.inCohort(cohort));
        return entities.createQuery(WAITING, YoungPerson.class)
                .setParameter("cohort", cohort)
                .setParameter("again", again.keySet())
                .setParameter("start", details.placementStart())
                .setParameter("tooOld", details.placementStart().minusYears(Eligibility.OLDEST + 1L))
                .setParameter("youngest", details.placementStart().minusYears(Eligibility.YOUNGEST))
                .getResultStream()
                .map(person -> person(person, again.get(person.id())))
                .toList();
    }

    private Map<UUID, WaitingAgain.Remainder> again(Function<WaitingAgain, Map<UUID, WaitingAgain.Remainder>> asked) {
        Map<UUID, WaitingAgain.Remainder> again = new HashMap<>();
        contributed.forEach(each -> again.putAll(asked.apply(each)));
        return again;
    }

    private static CohortRoster.Person person(YoungPerson person, WaitingAgain.@Nullable Remainder remainder) {
        return new CohortRoster.Person(
                person.id(),
                person.office(),
                person.birthDate(),
                new Coordinates(person.home().lat(), person.home().lon()),
                person.home().transport(),
                person.home().maxCommuteMinutes(),
                from(person, remainder),
                person.availability().to(),
                person.availability().waitingSince(),
                person.support().followUpNeed(),
                person.wishes().interests(),
                names(person.wishes().learningGoals()),
                names(person.support().needs()),
                names(person.skills().licences()),
                names(person.skills().certificates()),
                person.skills().norwegianLevel().name(),
                iso(person.skills().languages()),
                person.wishes().companies(),
                blocked(person, BlockKind.COMPANY),
                blocked(person, BlockKind.LEADER),
                blocked(person, BlockKind.PLACE),
                person.wishes().aimsAtCertificate(),
                remainder == null ? null : remainder.minMonths(),
                remainder == null ? null : remainder.maxMonths());
    }

    private static @Nullable LocalDate from(YoungPerson person, WaitingAgain.@Nullable Remainder remainder) {
        LocalDate available = person.availability().from();
        if (remainder == null) {
            return available;
        }
        return available == null || available.isBefore(remainder.from()) ? remainder.from() : available;
    }

    private static Set<UUID> blocked(YoungPerson person, BlockKind kind) {
        return person.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(Block::target)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<CohortRoster.Company> companies(Cohort cohort, List<CohortRoster.Person> people) {
        Map<UUID, Integer> promised = cohort.promisedSeats();
        Set<UUID> named = new HashSet<>(promised.keySet());
        people.forEach(person -> named.addAll(person.companyWishes()));
        Map<UUID, Integer> running = new HashMap<>();
        entities.createQuery(RUNNING, Object[].class)
                .setParameter("companies", named)
                .setParameter("start", cohort.details().placementStart())
                .setParameter("until", cohort.details().windowEnd())
                .getResultList()
                .forEach(row -> running.put((UUID) row[0], Math.toIntExact((Long) row[1])));
        return named.stream()
                .sorted()
                .map(id -> new CohortRoster.Company(id, promised.getOrDefault(id, 0), running.getOrDefault(id, 0)))
                .toList();
    }

    private List<CohortRoster.Place> places(Set<UUID> ids, CohortDetails cohort) {
        Map<UUID, Integer> taken = seatBook.seatsTaken(ids, cohort.placementStart(), cohort.windowEnd());
        return entities.createQuery("from Place where id in :ids order by id", Place.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(place -> place(place, taken.getOrDefault(place.id(), 0)))
                .toList();
    }

    private static CohortRoster.Place place(Place place, int taken) {
        PlaceDetails details = place.details();
        return new CohortRoster.Place(
                place.id(),
                place.company(),
                new Coordinates(details.site().lat(), details.site().lon()),
                details.occupation(),
                names(details.teaches()),
                Math.max(0, details.seats() - taken),
                details.opens(),
                details.closes(),
                details.requirements().minAge(),
                names(details.requirements().licences()),
                names(details.requirements().certificates()),
                details.requirements().norwegianLevel().name(),
                names(details.offers()));
    }

    private List<CohortRoster.Leader> leaders(Cohort cohort, CohortDetails window) {
        Set<UUID> places = cohort.places();
        Map<UUID, Integer> carried =
                seatBook.needCarried(cohort.leaders(), window.placementStart(), window.windowEnd());
        return entities.createQuery(
                        "select distinct l from MentoringLeader l left join fetch l.places where l.id in :ids order by l.id",
                        MentoringLeader.class)
                .setParameter("ids", cohort.leaders())
                .getResultStream()
                .map(leader -> leader(leader, places, carried.getOrDefault(leader.id(), 0)))
                .toList();
    }

    private static CohortRoster.Leader leader(MentoringLeader leader, Set<UUID> places, int carried) {
        LeaderDetails details = leader.details();
        return new CohortRoster.Leader(
                leader.id(),
                leader.company(),
                details.places().stream().filter(places::contains).collect(Collectors.toUnmodifiableSet()),
                Math.max(0, details.capacity() - carried),
                details.from(),
                details.to(),
                iso(details.languages()),
                details.accredited(),
                details.ready());
    }

    private static List<String> names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toList();
    }

    private static List<String> iso(Collection<Language> languages) {
        return languages.stream().map(Language::iso).toList();
    }
}
