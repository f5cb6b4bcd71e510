package no.nystart.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;

/** Who is placed where, for those who follow them up; read through the layer that hides people. */
@ApplicationScoped
public class PlacedPeople {

    /** A young person at a company. */
    public record PlacedPerson(UUID placement, UUID youngPerson, String firstName, String lastName, String company) {

        public String name() {
            return firstName + " " + lastName;
        }

        /** Where their check-ins stand. */
        public String checkInsPath() {
            return "/check-ins/" + placement;
        }

        /** Where it is decided what to do about a flag of theirs. */
        public String flagPath(UUID flag) {
            return "/flags/" + placement + "/" + flag;
        }
    }

    private final EntityManager entities;

    @Inject
    PlacedPeople(EntityManager entities) {
        this.entities = entities;
    }

    /** By placement, in one query. */
    @Transactional
    public Map<UUID, PlacedPerson> of(Collection<UUID> placements) {
        return entities.createQuery(
                        "select new no.nystart.followup.PlacedPeople$PlacedPerson(p.id, y.id, y.firstName, y.lastName, c.name)"
                                + " from Placement p join YoungPerson y on y.id = p.youngPerson"
                                + " join Company c on c.id = p.company where p.id in :placements",
                        PlacedPerson.class)
                .setParameter("placements", placements)
                .getResultStream()
                .collect(Collectors.toMap(PlacedPerson::placement, Function.identity()));
    }

    /** Refused as NOT_FOUND where there is none, or none that this visitor may know of. */
    public PlacedPerson of(UUID placement) {
        return of(List.of(placement)).values().stream()
                .findFirst()
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }
}
