package no.nystart.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Whether there is somebody who can sign in for a company or a young person. */
@ApplicationScoped
public class RoleHolders {

    private static final String HOLDER = """
            select count(g) from RoleGrant g join Account a on a.id = g.account
            where g.role = :role and g.revokedAt is null and a.closedAt is null and a.passwordHash is not null and g.""";

    /** Somebody with an open account. */
    public record Holder(UUID account, String name) {}

    private static final int LIST_BOUND = 200;

    private final EntityManager entities;

    @Inject
    RoleHolders(EntityManager entities) {
        this.entities = entities;
    }

    public boolean hasContact(UUID company) {
        return holds(Role.COMPANY_CONTACT, "company", company);
    }

    public boolean hasAccount(UUID youngPerson) {
        return holds(Role.MENTEE, "youngPerson", youngPerson);
    }

    /** Everybody with an open account who has the role in the region, by name. */
    public List<Holder> inRegion(Role role, String region) {
        return entities.createQuery(
                        "select distinct new no.nystart.access.RoleHolders$Holder(a.id, a.displayName)"
                                + " from RoleGrant g join Account a on a.id = g.account where g.role = :role"
                                + " and g.region = :region and g.revokedAt is null and a.closedAt is null"
                                + " order by a.displayName",
                        Holder.class)
                .setParameter("role", role)
                .setParameter("region", region)
                .setMaxResults(LIST_BOUND)
                .getResultList();
    }

    /** The open accounts of a leader. */
    public List<UUID> ofLeader(UUID leader) {
        return entities.createQuery(
                        "select a.id from RoleGrant g join Account a on a.id = g.account where g.role = :role"
                                + " and g.leader = :leader and g.revokedAt is null and a.closedAt is null",
                        UUID.class)
                .setParameter("role", Role.SUPERVISOR)
                .setParameter("leader", leader)
                .setMaxResults(LIST_BOUND)
                .getResultList();
    }

    private boolean holds(Role role, String what, UUID id) {
        return entities.createQuery(HOLDER + what + " = :id", Long.class)
                        .setParameter("role", role)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }
}
