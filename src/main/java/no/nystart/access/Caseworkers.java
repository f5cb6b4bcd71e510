package no.nystart.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who works with young people now, and where. */
@ApplicationScoped
public class Caseworkers {

    private static final int LIST_BOUND = 500;

    /** One caseworker at one office. */
    public record At(UUID account, String name, String office, boolean cleared) {}

    private static final String IN_REGION = """
            select new no.nystart.access.Caseworkers$At(a.id, a.displayName, g.office, g.cleared)
            from RoleGrant g join Account a on a.id = g.account
            where g.role = :role and g.region = :region and g.revokedAt is null and a.closedAt is null
            """;

    private final EntityManager entities;

    @Inject
    Caseworkers(EntityManager entities) {
        this.entities = entities;
    }

    /** Everybody with an open account and the role at an office of the region, by name; once for each office. */
    public List<At> inRegion(String region) {
        return entities.createQuery(IN_REGION + "order by a.displayName, g.office", At.class)
                .setParameter("role", Role.CASEWORKER)
                .setParameter("region", region)
                .setMaxResults(LIST_BOUND)
                .getResultList();
    }

    /** One of them, also beyond the list's bound. */
    public Optional<At> inRegion(String region, UUID account, String office) {
        return entities.createQuery(IN_REGION + "and a.id = :account and g.office = :office", At.class)
                .setParameter("role", Role.CASEWORKER)
                .setParameter("region", region)
                .setParameter("account", account)
                .setParameter("office", office)
                .getResultStream()
                .findFirst();
    }

    /** What somebody is called, also after the account is closed. */
    public String name(UUID account) {
        return entities.find(Account.class, account).displayName();
    }
}
