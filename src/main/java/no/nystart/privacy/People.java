package no.nystart.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Under which ids somebody is known: a right binds an account to whoever holds it. */
@ApplicationScoped
class People {

    /** Whoever's account gives them other rights too has it for more than this. */
    private static final String ALONE = " AND NOT EXISTS (SELECT FROM role_grant other"
            + " WHERE other.account = role_grant.account AND other.role <> 'MENTEE' AND other.revoked_at IS NULL)";

    private final EntityManager entities;

    @Inject
    People(EntityManager entities) {
        this.entities = entities;
    }

    /** A young person, with the account of their own if they have one. */
    Whose youngPerson(UUID id) {
        return new Whose(Map.of(
                PersonKind.YOUNG_PERSON,
                Set.of(id),
                PersonKind.ACCOUNT,
                asked(
                        "SELECT DISTINCT account FROM role_grant WHERE role = 'MENTEE' AND young_person = :id" + ALONE,
                        id)));
    }

    /** Whoever holds an account, as everything that its rights bind it to. */
    Whose holderOf(UUID account) {
        return new Whose(Map.of(
                PersonKind.ACCOUNT,
                Set.of(account),
                PersonKind.YOUNG_PERSON,
                asked("SELECT DISTINCT young_person FROM role_grant WHERE role = 'MENTEE' AND account = :id", account),
                PersonKind.LEADER,
                asked("SELECT DISTINCT leader FROM role_grant WHERE role = 'SUPERVISOR' AND account = :id", account)));
    }

    /** First and last name of a young person. */
    @Transactional
    String nameOf(UUID youngPerson) {
        return (String) entities.createNativeQuery(
                        "SELECT first_name || ' ' || last_name FROM young_person WHERE id = :id", String.class)
                .setParameter("id", youngPerson)
                .getSingleResult();
    }

    private Set<UUID> asked(String sql, UUID id) {
        List<UUID> found = entities.createNativeQuery(sql, UUID.class)
                .setParameter("id", id)
                .getResultList();
        return Set.copyOf(found);
    }
}
