package no.nystart.register.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.vault.Vault;
import no.nystart.common.Refused;
import no.nystart.common.TimeOrderedId;
import no.nystart.register.intake.RegisterRefusal;

/**
 * Which office holds which national id, by keyed hash. What a visitor may not know of does not show: such a second
 * registration goes through like any other and opens a conflict for somebody cleared.
 */
@ApplicationScoped
class IdentityClaims {

    private final EntityManager entities;
    private final Vault vault;

    @Inject
    IdentityClaims(EntityManager entities, Vault vault) {
        this.entities = entities;
        this.vault = vault;
    }

    /** Whom this visitor sees at the office with this national id. */
    Optional<UUID> holder(String office, NationalId nationalId) {
        return ids(entities.createNativeQuery("""
                        SELECT c.young_person FROM identity_claim c JOIN young_person p ON p.id = c.young_person
                        WHERE c.office = :office AND c.id_hash = :hash""", UUID.class)
                        .setParameter("office", office)
                        .setParameter("hash", vault.lookUpHash(nationalId.digits()))
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** At any office, hidden or not: for those alone who look each of them up afterwards. */
    List<UUID> holders(NationalId nationalId) {
        return ids(
                entities.createNativeQuery("SELECT young_person FROM identity_claim WHERE id_hash = :hash", UUID.class)
                        .setParameter("hash", vault.lookUpHash(nationalId.digits()))
                        .getResultList());
    }

    /** The person is in the database already, not yet flushed. */
    void claim(YoungPerson person, NationalId nationalId, LocalDate today) {
        entities.flush();
        byte[] hash = vault.lookUpHash(nationalId.digits());
        int claimed = entities.createNativeQuery("""
                        INSERT INTO identity_claim (young_person, office, id_hash, hidden)
                        VALUES (:person, :office, :hash, :hidden) ON CONFLICT DO NOTHING""")
                .setParameter("person", person.id())
                .setParameter("office", person.office())
                .setParameter("hash", hash)
                .setParameter("hidden", person.protection().hides())
                .executeUpdate();
        if (claimed == 0) {
            throw Refused.because(RegisterRefusal.ALREADY_REGISTERED);
        }
        openConflicts(person.id(), hash, today);
    }

    /** Refused when another person already has the national id at that office, hidden or not as this one would be. */
    void requireFree(YoungPerson person, String office, boolean hidden) {
        long others = ((Number) entities.createNativeQuery("""
                        SELECT count(*) FROM identity_claim c JOIN identity_claim o ON o.id_hash = c.id_hash
                        WHERE c.young_person = :person AND o.young_person <> c.young_person
                              AND o.office = :office AND o.hidden = :hidden""")
                        .setParameter("person", person.id())
                        .setParameter("office", office)
                        .setParameter("hidden", hidden)
                        .getSingleResult())
                .longValue();
        if (others > 0) {
            throw Refused.because(RegisterRefusal.HELD_BY_THAT_OFFICE);
        }
    }

    /** After a change of office or protection. */
    void move(YoungPerson person) {
        entities.flush();
        entities.createNativeQuery(
                        "UPDATE identity_claim SET office = :office, hidden = :hidden WHERE young_person = :person")
                .setParameter("person", person.id())
                .setParameter("office", person.office())
                .setParameter("hidden", person.protection().hides())
                .executeUpdate();
    }

    private void openConflicts(UUID person, byte[] hash, LocalDate today) {
        ids(entities.createNativeQuery(
                                "SELECT young_person FROM identity_claim WHERE id_hash = :hash AND young_person <> :person",
                                UUID.class)
                        .setParameter("hash", hash)
                        .setParameter("person", person)
                        .getResultList())
                .forEach(other -> entities.persist(new IdentityConflict(TimeOrderedId.next(), person, other, today)));
    }

    private static List<UUID> ids(List<?> rows) {
        return rows.stream().map(UUID.class::cast).toList();
    }
}
