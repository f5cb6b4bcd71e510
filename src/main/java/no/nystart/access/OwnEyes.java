package no.nystart.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** For whoever comes without signing in but with something that only they have: nobody is hidden from themselves. */
@ApplicationScoped
public class OwnEyes {

    private final Accounts accounts;
    private final EntityManager entities;

    @Inject
    OwnEyes(Accounts accounts, EntityManager entities) {
        this.accounts = accounts;
        this.entities = entities;
    }

    /**
     * Who they are and what they may now; until the transaction ends the database shows what it shows them, except what
     * they may be cleared for.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Visitor of(UUID account) {
        Account known = accounts.existing(account);
        List<Grant> grants = accounts.grantsOf(List.of(known)).getOrDefault(account, List.of()).stream()
                .filter(given -> !known.isClosed())
                .map(RoleGrant::grant)
                .toList();
        Visitor visitor = new Visitor(account, known.login(), known.displayName(), known.language(), account, grants);
        show(visitor.ownPeople());
        return visitor;
    }

    private void show(Set<UUID> ownPeople) {
        entities.createNativeQuery("SELECT set_config('nystart.own_people', :own, true)", String.class)
                .setParameter("own", ownPeople.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getSingleResult();
    }
}
