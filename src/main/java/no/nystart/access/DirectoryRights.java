package no.nystart.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rights that an account has from the directory's groups. What the administrator gave is left alone. */
@ApplicationScoped
public class DirectoryRights {

    private final EntityManager entities;
    private final Clock wallClock;

    @Inject
    DirectoryRights(EntityManager entities, Clock wallClock) {
        this.entities = entities;
        this.wallClock = wallClock;
    }

    /** Gives what the groups say and the account has not yet, and takes what they no longer say. */
    @Transactional
    public void follow(UUID account, Set<Grant> said) {
        Instant now = wallClock.instant();
        List<RoleGrant> held = entities.createQuery(
                        "from RoleGrant where account = ?1 and revokedAt is null", RoleGrant.class)
                .setParameter(1, account)
                .getResultList();
        held.stream()
                .filter(grant -> grant.isOfDirectory() && !said.contains(grant.grant()))
                .forEach(grant -> grant.revoke(null, null, now));
        Set<Grant> had = held.stream().map(RoleGrant::grant).collect(Collectors.toSet());
        said.stream()
                .filter(grant -> !had.contains(grant))
                .forEach(grant -> entities.persist(RoleGrant.ofDirectory(account, grant, now)));
    }
}
