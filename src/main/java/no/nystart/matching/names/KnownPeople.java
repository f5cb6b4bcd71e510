package no.nystart.matching.names;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nystart.access.Visitor;
import no.nystart.matching.run.MatchingRun;
import no.nystart.register.cohorts.Cohorts;

/**
 * Young people as a visitor knows them: those of own offices by name, everybody else by pseudonym where the visitor
 * coordinates the region, else only as a number. Names are read in one query, through the layer that hides people;
 * whoever is hidden from the visitor is not there.
 */
@ApplicationScoped
public class KnownPeople {

    /**
     * A young person whom the visitor sees.
     *
     * @param name of an own office's; empty for all others, who have only a pseudonym
     */
    public record Known(UUID id, Optional<String> name, String pseudonym, String office, String postalPlace) {

        /** Whether it is an own office's. */
        public boolean own() {
            return name.isPresent();
        }

        /** As Norwegians sort names; pseudonyms among them. */
        public static Comparator<Known> byName() {
            Collator norwegian = Collator.getInstance(Locale.forLanguageTag("nb"));
            return Comparator.comparing((Known known) -> known.name().orElse(known.pseudonym()), norwegian)
                    .thenComparing(Known::id);
        }
    }

    /**
     * Some young people as a visitor knows them.
     *
     * @param counted those of other offices, who only count
     */
    public record Circle(Map<UUID, Known> known, Set<UUID> counted) {

        /** Whether the visitor may know that there is such a young person. */
        public boolean has(UUID person) {
            return known.containsKey(person) || counted.contains(person);
        }

        /** Ids of everybody of whom the visitor may know that there is such a young person. */
        public Set<String> ids() {
            return Stream.concat(known.keySet().stream(), counted.stream())
                    .map(UUID::toString)
                    .collect(Collectors.toSet());
        }

        /** Empty for whoever only counts, or is hidden. */
        public Optional<Known> of(UUID person) {
            return Optional.ofNullable(known.get(person));
        }
    }

    private static final String PEOPLE =
            "select p.id, p.firstName, p.lastName, p.office, p.home.postalPlace from YoungPerson p where p.id in ";
    private static final String OF_RUNS =
            PEOPLE + "(select r.key.youngPerson from Proposal r where r.key.run in :runs)";
    private static final String PINNED =
            PEOPLE + "(select k.youngPerson from Pin k where k.cohort = :cohort and k.liftedAt is null)";

    private final EntityManager entities;
    private final Cohorts cohorts;

    @Inject
    KnownPeople(EntityManager entities, Cohorts cohorts) {
        this.entities = entities;
        this.cohorts = cohorts;
    }

    /** Everybody in these runs of one cohort. */
    public Circle of(List<MatchingRun> runs, Visitor visitor) {
        UUID cohort = runs.getFirst().cohort().orElseThrow();
        return circle(
                entities.createQuery(OF_RUNS, Object[].class)
                        .setParameter("runs", runs.stream().map(MatchingRun::id).toList()),
                cohort,
                visitor);
    }

    /** Everybody who is pinned in a cohort. */
    public Circle pinnedIn(UUID cohort, Visitor visitor) {
        return circle(entities.createQuery(PINNED, Object[].class).setParameter("cohort", cohort), cohort, visitor);
    }

    private Circle circle(TypedQuery<Object[]> people, UUID cohort, Visitor visitor) {
        Set<String> own = new HashSet<>(visitor.offices());
        boolean coordinates = visitor.coordinates(cohorts.byId(cohort).region());
        List<Object[]> rows = people.getResultList();
        Pseudonyms pseudonyms =
                Pseudonyms.of(rows.stream().map(row -> (UUID) row[0]).toList());
        Map<UUID, Known> known = new HashMap<>();
        Set<UUID> counted = new HashSet<>();
        for (Object[] row : rows) {
            UUID id = (UUID) row[0];
            String office = (String) row[3];
            if (own.contains(office)) {
                known.put(id, new Known(id, Optional.of(row[1] + " " + row[2]), "", office, (String) row[4]));
            } else if (coordinates) {
                known.put(id, new Known(id, Optional.empty(), pseudonyms.of(id), office, (String) row[4]));
            } else {
                counted.add(id);
            }
        }
        return new Circle(known, counted);
    }
}
