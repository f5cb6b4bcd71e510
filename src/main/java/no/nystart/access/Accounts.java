package no.nystart.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import org.jspecify.annotations.Nullable;

/** Accounts and what becomes of them: opened, invited, given and relieved of roles, closed. */
@ApplicationScoped
@Transactional
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    /** The demo accounts' password, shown on the sign-in page; no such account exists in production. */
    public static final String DEMO_PASSWORD = "nystart-demo-2027";

    /** How many a list shows at most. */
    private static final int LIST_BOUND = 500;

    private final Clock wallClock;
    private final Sessions sessions;

    @Inject
    Accounts(Clock wallClock, Sessions sessions) {
        this.wallClock = wallClock;
        this.sessions = sessions;
    }

    static String normalized(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws Refused when another account has the login */
    public Account open(String login, String displayName) {
        return persisted(new Account(checked(login), displayName.strip(), false, wallClock.instant()));
    }

    /** An account that the sign-in page shows, with the demo's one password. */
    public Account openForDemo(String login, String displayName) {
        Account account = new Account(checked(login), displayName, true, wallClock.instant());
        account.writeTo(login + "@nystart.example");
        find("demo = true and passwordHash is not null")
                .firstResultOptional()
                .ifPresentOrElse(account::choosePasswordOf, () -> account.choosePassword(DEMO_PASSWORD));
        return persisted(account);
    }

    private Account persisted(Account account) {
        persist(account);
        return account;
    }

    private String checked(String login) {
        String normalized = normalized(login);
        if (normalized.isEmpty() || normalized.length() > 100) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of("login", CommonRefusal.MISSING)));
        }
        if (named(normalized).isPresent()) {
            throw Refused.because(
                    AccessRefusal.LOGIN_TAKEN, List.of(Fault.of("login", AccessRefusal.LOGIN_TAKEN, normalized)));
        }
        return normalized;
    }

    public Optional<Account> named(String login) {
        return find("lower(login) = ?1", normalized(login)).firstResultOptional();
    }

    public List<Account> inOrder() {
        return find("order by login").page(0, LIST_BOUND).list();
    }

    /** The demo's accounts, as the sign-in page lists them. */
    public List<Account> ofDemo() {
        return find("demo = true and closedAt is null order by createdAt, login")
                .page(0, LIST_BOUND)
                .list();
    }

    public RoleGrant grant(UUID account, Grant grant, @Nullable UUID by) {
        RoleGrant given = new RoleGrant(existing(account).id(), grant, null, by, wallClock.instant());
        getEntityManager().persist(given);
        return given;
    }

    /**
     * The account of whoever holds this right, opened with it if there is none: from the register, for mentees,
     * supervisors and company contacts.
     */
    public Account holderOf(Grant grant, String displayName, UUID by) {
        return getEntityManager()
                .createQuery("""
                        select a from Account a, RoleGrant g where g.account = a.id and g.revokedAt is null and a.closedAt is null
                            and g.role = ?1 and g.youngPerson is not distinct from ?2
                            and g.leader is not distinct from ?3 and g.company is not distinct from ?4
                        order by a.createdAt
                        """, Account.class)
                .setParameter(1, grant.role())
                .setParameter(2, grant.youngPerson())
                .setParameter(3, grant.leader())
                .setParameter(4, grant.company())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    Account opened = openNamed(displayName);
                    grant(opened.id(), grant, by);
                    return opened;
                });
    }

    /** An account whose login is made of its holder's name. */
    public Account openNamed(String displayName) {
        Account opened =
                open(LoginName.freeFor(displayName, login -> named(login).isEmpty()), displayName);
        flush();
        return opened;
    }

    /** The account that one of these young people has, if any. */
    public Optional<Account> holderOfAny(List<UUID> youngPeople) {
        return getEntityManager()
                .createQuery("""
                        select a from RoleGrant g join Account a on a.id = g.account
                        where g.role = ?1 and g.youngPerson in ?2 and g.revokedAt is null and a.closedAt is null
                        order by a.createdAt""", Account.class)
                .setParameter(1, Role.MENTEE)
                .setParameter(2, youngPeople)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The language of whoever holds this role for what stands in the register under the id, if anybody does. */
    public Optional<String> languageOfHolder(Role role, UUID bound) {
        return getEntityManager()
                .createQuery("""
                        select a.language from RoleGrant g join Account a on a.id = g.account
                        where g.role = ?1 and (g.youngPerson = ?2 or g.leader = ?2 or g.company = ?2)
                            and g.revokedAt is null and a.closedAt is null
                        order by a.createdAt""", String.class)
                .setParameter(1, role)
                .setParameter(2, bound)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The language that the holder reads, also in what is sent. @param tag nb, nn or en */
    public void chooseLanguage(UUID account, String tag) {
        existing(account).speak(tag);
    }

    /** @throws Refused when {@code email} cannot be an address; empty for none */
    public void writeTo(UUID account, String email) {
        existing(account).writeTo(email);
    }

    /** What these accounts' holders are called. */
    public Map<UUID, String> names(Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : list("id in ?1", accounts).stream().collect(Collectors.toMap(Account::id, Account::displayName));
    }

    /** Rights in force, by account. */
    public Map<UUID, List<RoleGrant>> grantsOf(List<Account> accounts) {
        return getEntityManager()
                .createQuery(
                        "from RoleGrant where revokedAt is null and account in ?1 order by grantedAt", RoleGrant.class)
                .setParameter(1, accounts.stream().map(Account::id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(RoleGrant::account));
    }

    /** A link's secret, told once. Earlier links stay usable until one of them is used or they expire. */
    public SecretToken invite(UUID account, @Nullable UUID by) {
        SecretToken token = SecretToken.fresh();
        getEntityManager().persist(new Invitation(token, existing(account).id(), by, wallClock.instant()));
        return token;
    }

    /** The account that an open invitation is for. */
    public Optional<Account> invitedBy(SecretToken token) {
        return invitation(token)
                .filter(found -> found.isOpen(wallClock.instant()))
                .map(found -> existing(found.account()));
    }

    /** Chooses the password, uses the invitation up and ends all sessions the account still had. */
    public Account accept(SecretToken token, String password) {
        Account account = acceptAsKnown(token);
        account.choosePassword(password);
        return account;
    }

    /** Uses the invitation up for somebody who comes in without a password, and ends the sessions there were. */
    public Account acceptAsKnown(SecretToken token) {
        Invitation invitation =
                invitation(token).orElseThrow(() -> Refused.because(AccessRefusal.INVITATION_USED_OR_EXPIRED));
        invitation.use(wallClock.instant());
        Account account = existing(invitation.account());
        getEntityManager()
                .createQuery("update Invitation set usedAt = ?1 where account = ?2 and usedAt is null")
                .setParameter(1, wallClock.instant())
                .setParameter(2, account.id())
                .executeUpdate();
        sessions.endAllOf(account.id());
        return account;
    }

    private Optional<Invitation> invitation(SecretToken token) {
        return getEntityManager()
                .createQuery("from Invitation where tokenHash = ?1", Invitation.class)
                .setParameter(1, token.hash())
                .getResultStream()
                .findFirst();
    }

    public void close(UUID account) {
        existing(account).close(wallClock.instant());
        sessions.endAllOf(account);
    }

    public Account existing(UUID account) {
        return findByIdOptional(account).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }
}
