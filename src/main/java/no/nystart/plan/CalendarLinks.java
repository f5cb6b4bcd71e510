package no.nystart.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Account;
import no.nystart.access.SecretToken;

/** At most one address of a calendar an account. */
@ApplicationScoped
@Transactional
public class CalendarLinks implements PanacheRepositoryBase<CalendarLink, UUID> {

    private final Clock wallClock;

    @Inject
    CalendarLinks(Clock wallClock) {
        this.wallClock = wallClock;
    }

    /** A new one, told once; the one before leads nowhere any more. */
    public SecretToken renew(UUID account) {
        // of two presses at once, the second takes back the first's
        getEntityManager().find(Account.class, account, LockModeType.PESSIMISTIC_WRITE);
        revoke(account);
        flush();
        SecretToken token = SecretToken.fresh();
        persist(new CalendarLink(token, account, wallClock.instant()));
        return token;
    }

    public void revoke(UUID account) {
        find("account = ?1 and revokedAt is null", account).stream().forEach(link -> link.revoke(wallClock.instant()));
    }

    /** The one that a calendar can read now. */
    public Optional<CalendarLink> of(UUID account) {
        return find("account = ?1 and revokedAt is null and expiresAt > ?2", account, wallClock.instant())
                .firstResultOptional();
    }

    /** Empty when there was never such a one, it was taken back, or its time is over: nobody can tell which. */
    Optional<CalendarLink> opened(SecretToken token) {
        return find("tokenHash = ?1 and revokedAt is null and expiresAt > ?2", token.hash(), wallClock.instant())
                .firstResultOptional();
    }
}
