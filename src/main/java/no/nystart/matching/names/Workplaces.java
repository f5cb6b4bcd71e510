package no.nystart.matching.names;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.nystart.register.codes.CodeLists;
import no.nystart.register.codes.Occupation;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.register.companies.Place;

/** What places and leaders are called, for a page full of them at a time. */
@ApplicationScoped
public class Workplaces {

    /** The names by id. */
    public record Names(Map<UUID, Workplace> places, Map<UUID, String> leaders) {

        public Workplace place(UUID id) {
            return places.getOrDefault(id, new Workplace("–", "–", "–"));
        }

        public String leader(UUID id) {
            return leaders.getOrDefault(id, "–");
        }
    }

    /** @param site the postal place */
    public record Workplace(String occupation, String company, String site) {

        /** Of nobody. */
        public static final Workplace NONE = new Workplace("", "", "");
    }

    private final EntityManager entities;
    private final CodeLists codes;

    @Inject
    Workplaces(EntityManager entities, CodeLists codes) {
        this.entities = entities;
        this.codes = codes;
    }

    /** In two queries. */
    public Names of(Collection<UUID> places, Collection<UUID> leaders) {
        Map<UUID, Workplace> workplaces = new HashMap<>();
        entities.createQuery(
                        "select p, c.name from Place p join Company c on c.id = p.company where p.id in :ids",
                        Object[].class)
                .setParameter("ids", places)
                .getResultList()
                .forEach(row -> add(workplaces, (Place) row[0], (String) row[1]));
        Map<UUID, String> names = new HashMap<>();
        entities.createQuery("from MentoringLeader where id in :ids", MentoringLeader.class)
                .setParameter("ids", leaders)
                .getResultList()
                .forEach(leader -> names.put(leader.id(), leader.name()));
        return new Names(workplaces, names);
    }

    private void add(Map<UUID, Workplace> workplaces, Place place, String company) {
        String occupation = codes.occupation(place.details().occupation())
                .map(Occupation::name)
                .orElse(place.details().occupation());
        workplaces.put(
                place.id(),
                new Workplace(occupation, company, place.details().site().postalPlace()));
    }
}
