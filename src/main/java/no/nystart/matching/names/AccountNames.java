package no.nystart.matching.names;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Account;
import no.nystart.access.Accounts;

/** What those are called who started, pinned or presented something. */
@ApplicationScoped
public class AccountNames {

    private final Accounts accounts;

    @Inject
    AccountNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /** In one query. */
    public Map<UUID, String> of(Collection<UUID> ids) {
        return accounts.list("id in ?1", Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(Account::id, Account::displayName));
    }

    public String of(UUID id) {
        return accounts.findByIdOptional(id).map(Account::displayName).orElse("–");
    }
}
