package no.nystart.matching.run;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import no.nystart.matching.model.YoungPerson;

/** The proposals of runs. */
@ApplicationScoped
public class Proposals implements PanacheRepositoryBase<Proposal, Proposal.Key> {

    /** @param solution of the problem of a cohort, whose ids are the register's */
    void keep(UUID run, Problem problem, Solution solution) {
        OfferTable table = OfferTable.of(problem);
        Map<String, YoungPerson> people = new HashMap<>();
        Map<String, Integer> fitting = new HashMap<>();
        for (int person = 0; person < table.people(); person++) {
            YoungPerson young = problem.youngPeople().get(person);
            people.put(young.id(), young);
            fitting.put(young.id(), table.first(person + 1) - table.first(person));
        }
        Map<String, Place> places = new HashMap<>();
        problem.places().forEach(place -> places.put(place.id(), place));
        for (Solution.Assignment match : solution.assignments()) {
            int minutes = problem.commuteMinutes(known(people, match.youngPerson()), known(places, match.place()));
            persist(Proposal.match(run, match, minutes, known(fitting, match.youngPerson())));
        }
        for (Solution.Unplaced unplaced : solution.unplaced()) {
            persist(Proposal.none(run, unplaced, known(fitting, unplaced.youngPerson())));
        }
        flush();
    }

    /** How many young people of a run the visitor may see, and how many of them are placed. */
    public record Count(UUID run, int people, int placed) {}

    /** The runs among these that propose something the visitor may see. */
    public Map<UUID, Count> counts(Collection<UUID> runs) {
        return getEntityManager()
                .createQuery("""
                        select new no.nystart.matching.run.Proposals$Count(
                          p.key.run, cast(count(p) as Integer), cast(count(p.place) as Integer))
                        from Proposal p where p.key.run in :runs group by p.key.run
                        """, Count.class)
                .setParameter("runs", runs)
                .getResultStream()
                .collect(Collectors.toMap(Count::run, Function.identity()));
    }

    /** Everybody of a run whom the visitor may see. */
    public List<Proposal> of(UUID run) {
        return list("key.run", run);
    }

    /** How many of those in both runs are proposed another place or leader by the later one, or a place no more, or now. */
    public int moved(UUID before, UUID after) {
        return Math.toIntExact(getEntityManager()
                .createQuery("""
                        select count(b) from Proposal a join Proposal b on b.key.youngPerson = a.key.youngPerson
                        where a.key.run = :before and b.key.run = :after
                        and (a.place is distinct from b.place or a.leader is distinct from b.leader)
                        """, Long.class)
                .setParameter("before", before)
                .setParameter("after", after)
                .getSingleResult());
    }

    /** One of a run, if the visitor may see the young person. */
    public Optional<Proposal> of(UUID run, UUID youngPerson) {
        return findByIdOptional(new Proposal.Key(run, youngPerson));
    }

    /** Whom the cohort's newest released run places where. */
    Map<UUID, PlaceAndLeader> released(UUID cohort) {
        return list("""
                        place is not null and key.run = (select r.id from MatchingRun r
                        where r.cohort = ?1 and r.release.at is not null order by r.askedAt desc, r.id limit 1)
                        """, cohort).stream()
                .collect(Collectors.toMap(
                        Proposal::youngPerson, proposal -> ids(proposal.match().orElseThrow())));
    }

    private static PlaceAndLeader ids(Proposal.Match match) {
        return new PlaceAndLeader(match.place().toString(), match.leader().toString());
    }

    /** Ids of those of a run whose case these offices have; whoever is hidden from the visitor is not among them. */
    public Set<UUID> ofOffices(UUID run, Collection<String> offices) {
        return getEntityManager()
                .createQuery("""
                        select p.key.youngPerson from Proposal p join YoungPerson y on y.id = p.key.youngPerson
                        where p.key.run = :run and y.office in :offices
                        """, UUID.class)
                .setParameter("run", run)
                .setParameter("offices", offices)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Ids of those of a run who are not protected by now, whoever looks: a shared run stays a shared one. */
    public Set<UUID> shared(UUID run) {
        return getEntityManager()
                .createQuery("""
                        select p.key.youngPerson from Proposal p join YoungPerson y on y.id = p.key.youngPerson
                        where p.key.run = :run and y.protection.address = NONE and y.protection.shielded = false
                        """, UUID.class)
                .setParameter("run", run)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> T known(Map<String, T> map, String id) {
        T value = map.get(id);
        if (value == null) {
            throw new IllegalArgumentException("the solution names " + id + ", the problem does not");
        }
        return value;
    }
}
