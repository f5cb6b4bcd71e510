package no.nystart.access.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Account;
import no.nystart.access.Accounts;
import no.nystart.access.DirectoryRights;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.RoleGrant;
import no.nystart.access.SecretToken;
import no.nystart.audit.AuditLine;
import no.nystart.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

/**
 * Signing in as whom a provider says somebody is. Who works for NAV gets an account and its rights from the directory's
 * groups, anew each time; everybody else is known by an invitation or by the register. Whoever is not known learns that
 * and nothing else.
 */
@ApplicationScoped
public class ProvidedSignIn {

    private final Accounts accounts;
    private final KnownSubjects subjects;
    private final DirectoryRights directory;
    private final AuditTrail trail;
    private final GroupRoles roles;

    @Inject
    ProvidedSignIn(
            Accounts accounts,
            KnownSubjects subjects,
            DirectoryRights directory,
            AuditTrail trail,
            ProviderConfig config) {
        this.accounts = accounts;
        this.subjects = subjects;
        this.directory = directory;
        this.trail = trail;
        this.roles = GroupRoles.parse(config.entra().roles().orElse(""));
    }

    /**
     * @param invitation the link's secret when they come from one: the account is bound to them and the link used up
     * @return the account; empty when there is none for them, or nothing they may do
     */
    @Transactional
    public Optional<UUID> as(Vouched vouched, @Nullable SecretToken invitation) {
        Set<Grant> claimed = vouched.provider() == Provider.ENTRA ? roles.of(vouched.groups()) : Set.of();
        Optional<Account> found = vouched.strong() ? account(vouched, invitation, claimed) : Optional.empty();
        found.filter(account -> vouched.provider() == Provider.ENTRA)
                .ifPresent(account -> directory.follow(account.id(), claimed));
        Optional<Account> let = found.filter(account -> !grantsOf(account).isEmpty());
        tell(found.orElse(null), let.isPresent() ? "DONE" : "NO_ACCOUNT");
        return let.map(Account::id);
    }

    private Optional<Account> account(Vouched vouched, @Nullable SecretToken invitation, Set<Grant> claimed) {
        if (invitation != null) {
            return accounts.invitedBy(invitation)
                    .filter(account -> isHolder(account, vouched))
                    .map(account -> {
                        accounts.acceptAsKnown(invitation);
                        subjects.bind(account.id(), vouched);
                        return account;
                    });
        }
        return subjects.accountOf(vouched)
                .or(() -> claimed.isEmpty() ? Optional.empty() : Optional.of(opened(vouched)));
    }

    /** A young person's link is for nobody else, however they got hold of it. */
    private boolean isHolder(Account account, Vouched vouched) {
        return !account.isClosed()
                && grantsOf(account).stream()
                        .map(RoleGrant::grant)
                        .filter(grant -> grant.role() == Role.MENTEE)
                        .map(Grant::youngPerson)
                        .noneMatch(person -> person != null && subjects.isAnother(person, vouched));
    }

    private Account opened(Vouched vouched) {
        Account account = accounts.openNamed(vouched.name());
        subjects.bind(account.id(), vouched);
        return account;
    }

    private List<RoleGrant> grantsOf(Account account) {
        return accounts.grantsOf(List.of(account)).getOrDefault(account.id(), List.of());
    }

    private void tell(@Nullable Account account, String outcome) {
        trail.add(new AuditLine(
                account == null ? null : account.id(),
                account == null ? "" : account.displayName(),
                "SIGN_IN",
                "ACCOUNT",
                account == null ? null : account.id(),
                "",
                outcome,
                null));
    }
}
