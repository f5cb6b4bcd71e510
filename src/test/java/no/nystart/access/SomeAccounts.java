package no.nystart.access;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.nystart.access.confidentiality.Declarations;
import org.jspecify.annotations.Nullable;

/** Accounts for tests, each its own, and what a browser does with them. */
@ApplicationScoped
public class SomeAccounts {

    public static final String PASSWORD = "langt nok passord 7";

    private static final AtomicInteger COUNTER = new AtomicInteger();

    @Inject
    Accounts accounts;

    @Inject
    ApiTokens tokens;

    @Inject
    Grants grants;

    @Inject
    Declarations declarations;

    /** An account with these rights and {@link #PASSWORD}, which has declared confidentiality. */
    public Account with(Grant... grants) {
        Account account = undeclared(grants);
        declarations.declare(account.id());
        return account;
    }

    /** The same, which has declared nothing yet. */
    public Account undeclared(Grant... grants) {
        Account account = accounts.open("test." + COUNTER.incrementAndGet() + "." + UUID.randomUUID(), "Rask Elg");
        accounts.accept(accounts.invite(account.id(), null), PASSWORD);
        Arrays.stream(grants).forEach(grant -> accounts.grant(account.id(), grant, null));
        return account;
    }

    /** Takes from it whatever it may. */
    public void relieve(Account account) {
        Account by = with(Grant.of(Role.ADMINISTRATOR));
        Visitor administrator = new Visitor(
                by.id(), by.login(), by.displayName(), by.language(), by.id(), List.of(Grant.of(Role.ADMINISTRATOR)));
        grants.historyOf(account.id()).stream()
                .filter(grant -> !grant.isRevoked())
                .forEach(grant -> grants.take(account.id(), grant.id(), "Prøven er slutt", administrator));
    }

    public String apiTokenOf(Account account) {
        return tokens.issue(account.id(), "test", false).text();
    }

    /** A token with which nothing can be changed. */
    String readingTokenOf(Account account) {
        return tokens.issue(account.id(), "test", true).text();
    }

    /** The cookies of a browser that has signed in. */
    public static Cookies signedIn(Account account) {
        Cookies page = given().get("/login").detailedCookies();
        return merged(page, signIn(account.login(), PASSWORD, page).detailedCookies());
    }

    static Response signIn(String login, String password, @Nullable Cookies page) {
        Cookies cookies = page == null ? given().get("/login").detailedCookies() : page;
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .formParam("csrf", cookies.getValue("nystart_csrf"))
                .formParam("login", login)
                .formParam("password", password)
                .post("/login");
    }

    public static Cookies merged(Cookies first, Cookies then) {
        java.util.Map<String, io.restassured.http.Cookie> byName = new java.util.LinkedHashMap<>();
        first.forEach(cookie -> byName.put(cookie.getName(), cookie));
        then.forEach(cookie -> byName.put(cookie.getName(), cookie));
        return new Cookies(byName.values().stream().toList());
    }
}
