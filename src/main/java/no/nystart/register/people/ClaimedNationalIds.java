package no.nystart.register.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import no.nystart.access.provider.NationalIdHolders;

/** Tells signing-in who stands here with a national id; hidden people sign in like everybody else. */
@ApplicationScoped
class ClaimedNationalIds implements NationalIdHolders {

    private final EntityManager entities;

    @Inject
    ClaimedNationalIds(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<UUID> youngPeopleWith(byte[] idHash) {
        return entities
                .createNativeQuery("SELECT young_person FROM identity_claim WHERE id_hash = :hash", UUID.class)
                .setParameter("hash", idHash)
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }
}
