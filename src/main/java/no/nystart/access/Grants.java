package no.nystart.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.audit.AuditLine;
import no.nystart.audit.AuditTrail;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;

/** Rights as an administrator gives and takes them: with a reason, and told in the trail. They hold at the next request. */
@ApplicationScoped
@Transactional
public class Grants {

    private static final int HISTORY_BOUND = 200;
    private static final int SHORTEST_REASON = 5;

    private final EntityManager entities;
    private final Bounds bounds;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final Clock wallClock;

    @Inject
    Grants(EntityManager entities, Bounds bounds, Accounts accounts, AuditTrail trail, Clock wallClock) {
        this.entities = entities;
        this.bounds = bounds;
        this.accounts = accounts;
        this.trail = trail;
        this.wallClock = wallClock;
    }

    /**
     * @param asked what follows from what it is bound to is found here
     * @throws Refused when what it is bound to is not there, the reason is too short, or the account has the right already
     */
    public void give(UUID account, Grant asked, String why, Visitor by) {
        Reason reason = Reason.read("reason", why, SHORTEST_REASON);
        Grant grant = bounds.whole(asked);
        Account holder = locked(account);
        if (inForce(holder).stream().anyMatch(given -> given.grant().equals(grant))) {
            throw Refused.because(AccessRefusal.GRANT_HELD_ALREADY);
        }
        entities.persist(new RoleGrant(account, grant, reason.text(), by.account(), wallClock.instant()));
        tell(by, account, "GIVEN " + grant.role() + ": " + reason.text());
    }

    /** @throws Refused when there is no such right, the reason is too short, or it is what one gives rights with oneself */
    public void take(UUID account, UUID grantId, String why, Visitor by) {
        Account holder = locked(account);
        RoleGrant grant = Optional.ofNullable(entities.find(RoleGrant.class, grantId))
                .filter(found -> found.account().equals(account))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        Reason reason = Reason.read("revokedReason", why, SHORTEST_REASON);
        if (account.equals(by.account())
                && grant.grant().role() == Role.ADMINISTRATOR
                && inForce(holder).stream()
                        .noneMatch(other -> other.grant().role() == Role.ADMINISTRATOR
                                && !other.id().equals(grantId))) {
            throw Refused.because(AccessRefusal.OWN_LAST_ADMINISTRATOR);
        }
        grant.revoke(by.account(), reason.text(), wallClock.instant());
        tell(by, account, "TAKEN " + grant.grant().role() + ": " + reason.text());
    }

    /** Everything that the account may or might, the last first. */
    public List<RoleGrant> historyOf(UUID account) {
        return entities.createQuery("from RoleGrant where account = ?1 order by grantedAt desc, id", RoleGrant.class)
                .setParameter(1, account)
                .setMaxResults(HISTORY_BOUND)
                .getResultList();
    }

    /** Of several who give and take at once, one after the other. */
    private Account locked(UUID account) {
        return Optional.ofNullable(entities.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    private List<RoleGrant> inForce(Account holder) {
        return accounts.grantsOf(List.of(holder)).getOrDefault(holder.id(), List.of());
    }

    private void tell(Visitor by, UUID account, String what) {
        trail.add(new AuditLine(
                by.account(),
                by.displayName(),
                Operation.ACCOUNT_CHANGE.name(),
                Subject.ACCOUNT.name(),
                account,
                String.join(",", by.offices()),
                AuditLine.DONE,
                what));
    }
}
