package no.nystart.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** An account belongs to its holder; the administrator reaches all. */
@ApplicationScoped
class AccountOwnership implements OwnedBy {

    private final Accounts accounts;

    @Inject
    AccountOwnership(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Subject subject() {
        return Subject.ACCOUNT;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        return accounts.findByIdOptional(id).map(account -> Owner.account(account.id()));
    }
}
