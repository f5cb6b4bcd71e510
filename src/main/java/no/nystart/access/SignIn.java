package no.nystart.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.audit.AuditLine;
import no.nystart.audit.AuditTrail;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import org.jspecify.annotations.Nullable;

/** Login and password: throttled, and as slow and as silent for accounts that do not exist as for those that do. */
@ApplicationScoped
public class SignIn {

    /** What the password of nobody is compared with. */
    private final String nobodysHash = BcryptUtil.bcryptHash("nobody", 11);

    private final Accounts accounts;
    private final SignInTries tries;
    private final AuditTrail trail;

    @Inject
    SignIn(Accounts accounts, SignInTries tries, AuditTrail trail) {
        this.accounts = accounts;
        this.tries = tries;
        this.trail = trail;
    }

    /**
     * @return the account
     * @throws Refused for a wrong pair, or too many of them
     */
    public UUID with(String login, String password, String address) {
        if (!tries.mayTry(login, address)) {
            tell(null, "TOO_MANY_TRIES");
            throw Refused.because(CommonRefusal.TOO_MANY_TRIES);
        }
        Optional<Account> account = accounts.named(login).filter(found -> !found.isClosed() && found.hasPassword());
        boolean right = account.map(found -> found.hasPassword(password))
                .orElseGet(() -> BcryptUtil.matches(password, nobodysHash) && account.isPresent());
        if (!right) {
            tries.failed(login, address);
            tell(account.orElse(null), "WRONG_PASSWORD");
            throw Refused.because(
                    AccessRefusal.WRONG_LOGIN_OR_PASSWORD,
                    List.of(Fault.of("login", AccessRefusal.WRONG_LOGIN_OR_PASSWORD)));
        }
        tries.succeeded(login, address);
        tell(account.orElseThrow(), "DONE");
        return account.orElseThrow().id();
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
