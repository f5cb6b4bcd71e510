package no.nystart.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;

/** An account's own tokens for the API. */
@ApplicationScoped
@Transactional
public class ApiTokens implements PanacheRepositoryBase<ApiToken, UUID> {

    private static final int LIST_BOUND = 100;

    private final Clock wallClock;

    @Inject
    ApiTokens(Clock wallClock) {
        this.wallClock = wallClock;
    }

    /** The token's text, told once. */
    public SecretToken issue(UUID account, String name, boolean readsOnly) {
        SecretToken token = SecretToken.fresh();
        persist(new ApiToken(token, account, name, readsOnly, wallClock.instant()));
        return token;
    }

    public List<ApiToken> usableOf(UUID account) {
        return find(
                        "account = ?1 and revokedAt is null and expiresAt > ?2 order by createdAt",
                        account,
                        wallClock.instant())
                .page(0, LIST_BOUND)
                .list();
    }

    public void revoke(UUID account, UUID token) {
        findByIdOptional(token)
                .filter(found -> found.belongsTo(account))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND))
                .revoke(wallClock.instant());
    }
}
