package no.nystart.access.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Account;
import no.nystart.access.Accounts;
import no.nystart.access.vault.Vault;

/** Which account is whose: by what was bound to it at an invitation, or by the national id that the register holds. */
@ApplicationScoped
class KnownSubjects implements PanacheRepositoryBase<AccountIdentity, AccountIdentity.Key> {

    private final Accounts accounts;
    private final Vault vault;
    private final Instance<NationalIdHolders> register;
    private final Clock wallClock;

    @Inject
    KnownSubjects(Accounts accounts, Vault vault, Instance<NationalIdHolders> register, Clock wallClock) {
        this.accounts = accounts;
        this.vault = vault;
        this.register = register;
        this.wallClock = wallClock;
    }

    /** The open account of whoever this is. */
    Optional<Account> accountOf(Vouched vouched) {
        return find("provider = ?1 and subjectHash = ?2", vouched.provider(), hash(vouched))
                .firstResultOptional()
                .map(identity -> accounts.existing(identity.account()))
                .or(() -> accounts.holderOfAny(youngPeople(vouched)))
                .filter(account -> !account.isClosed());
    }

    /** Whether somebody who holds this young person's account would be another than who has signed in. */
    boolean isAnother(UUID youngPerson, Vouched vouched) {
        return vouched.provider() == Provider.IDPORTEN && !youngPeople(vouched).contains(youngPerson);
    }

    /** From now on the account is this subject's, and the subject's no other account. */
    void bind(UUID account, Vouched vouched) {
        delete("provider = ?1 and (account = ?2 or subjectHash = ?3)", vouched.provider(), account, hash(vouched));
        persist(new AccountIdentity(account, vouched.provider(), hash(vouched), wallClock.instant()));
    }

    private List<UUID> youngPeople(Vouched vouched) {
        return switch (vouched.provider()) {
            case ENTRA -> List.of();
            case IDPORTEN ->
                register.stream()
                        .flatMap(holders -> holders.youngPeopleWith(hash(vouched)).stream())
                        .toList();
        };
    }

    /** A national id hashes as it does in the register. */
    private byte[] hash(Vouched vouched) {
        return vault.lookUpHash(
                switch (vouched.provider()) {
                    case ENTRA -> "entra/" + vouched.subject();
                    case IDPORTEN -> vouched.subject();
                });
    }
}
