package no.nystart.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Whether there is somebody who can sign in for a company or a young person. */
@ApplicationScoped
public class RoleHolders {

    private static final String HOLDER = """
            select count(g) from RoleGrant g join Account a on a.id = g.account
            where g.role = :role and g.revokedAt is null and a.closedAt is null and a.passwordHash is not null and g.""";

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

    private boolean holds(Role role, String what, UUID id) {
        return entities.createQuery(HOLDER + what + " = :id", Long.class)
                        .setParameter("role", role)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }
}
