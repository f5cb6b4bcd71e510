package no.nystart.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Role;

/** Under which ids somebody is known: a right binds an account to whoever holds it. */
@ApplicationScoped
class People {

    /** Whoever's account gives them other rights too has it for more than this. */
    private static final String ALONE = " AND NOT EXISTS (SELECT FROM role_grant other"
            + " WHERE other.account = role_grant.account AND other.revoked_at IS NULL"
            + " AND (other.role, other.young_person, other.leader)"
            + " IS DISTINCT FROM (role_grant.role, role_grant.young_person, role_grant.leader))";

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

    /**
     * A leader, with the account of their own if they have one, or the holder of an account. A leader who is an employee too
     * is erased as each.
     */
    Whose leaver(PersonKind kind, UUID id) {
        return switch (kind) {
            case LEADER ->
                new Whose(Map.of(
                        PersonKind.LEADER,
                        Set.of(id),
                        PersonKind.ACCOUNT,
                        asked(
                                "SELECT DISTINCT account FROM role_grant WHERE role = 'SUPERVISOR' AND leader = :id"
                                        + ALONE,
                                id)));
            case ACCOUNT -> new Whose(Map.of(PersonKind.ACCOUNT, Set.of(id)));
            case YOUNG_PERSON -> throw new IllegalArgumentException("no young person leaves: " + id);
        };
    }

    @Transactional
    String nameOf(PersonKind kind, UUID id) {
        return (String) entities.createNativeQuery(
                        "SELECT " + kind.called() + " FROM " + kind.table() + " WHERE id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    @Transactional
    UUID companyOf(UUID leader) {
        return (UUID) entities.createNativeQuery("SELECT company FROM mentoring_leader WHERE id = :id", UUID.class)
                .setParameter("id", leader)
                .getSingleResult();
    }

    /** What an account's holder is called once they are erased. */
    @Transactional
    Former formerly(UUID account) {
        List<String> roles = entities.createNativeQuery("SELECT role FROM role_grant WHERE account = :id", String.class)
                .setParameter("id", account)
                .getResultList();
        if (roles.contains(Role.SUPERVISOR.name())) {
            return Former.LEADER;
        }
        return roles.contains(Role.COMPANY_CONTACT.name()) ? Former.CONTACT : Former.EMPLOYEE;
    }

    /** Nothing of theirs begins or goes on until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    void hold(PersonKind kind, UUID id) {
        entities.createNativeQuery("SELECT id FROM " + kind.table() + " WHERE id = :id FOR UPDATE", UUID.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private Set<UUID> asked(String sql, UUID id) {
        List<UUID> found = entities.createNativeQuery(sql, UUID.class)
                .setParameter("id", id)
                .getResultList();
        return Set.copyOf(found);
    }
}
