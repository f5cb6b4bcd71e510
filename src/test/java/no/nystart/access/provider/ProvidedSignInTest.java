package no.nystart.access.provider;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.MovableClock;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Accounts;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.RoleGrant;
import no.nystart.access.SecretToken;
import no.nystart.access.SomeAccounts;
import no.nystart.access.vault.Vault;
import no.nystart.demo.Demo;
import no.nystart.register.SomePeople;
import no.nystart.register.people.YoungPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(ProvidersOpen.class)
@QuarkusTestResource(TestDatabase.class)
class ProvidedSignInTest {

    @Inject
    Accounts accounts;

    @Inject
    SomePeople people;

    @Inject
    Vault vault;

    @Inject
    Demo demo;

    @Inject
    EntityManager entities;

    @BeforeEach
    void officesAndCaseworkersAreThere() {
        demo.fill();
    }

    @AfterEach
    void backToNow() {
        MovableClock.backToNow();
    }

    @Test
    void theDirectorysGroupIsTheRoleUntilTheSignInAfterItIsGone() {
        String oid = UUID.randomUUID().toString();
        Browsing first = inTheDirectory(oid, "g-veileder", "g-styre");
        assertThat(first.last.getHeader("Location")).endsWith("/me/tokens");
        assertThat(rolesOf(first)).containsExactlyInAnyOrder(Role.CASEWORKER, Role.STEERING_GROUP_MEMBER);
        assertThat(first.get("/young-people").statusCode()).isEqualTo(200);

        Browsing second = inTheDirectory(oid, "g-styre");
        assertThat(rolesOf(second)).containsExactly(Role.STEERING_GROUP_MEMBER);
        assertThat(second.get("/young-people").statusCode()).isEqualTo(403);
        assertThat(first.get("/young-people").statusCode())
                .as("the session before, too")
                .isEqualTo(403);
        assertThat(accountOf(second).id()).isEqualTo(accountOf(first).id());

        Browsing third = inTheDirectory(oid);
        assertThat(third.last.statusCode()).isEqualTo(403);
        assertThat(third.isSignedIn()).isFalse();
        assertThat(rolesOf(first)).isEmpty();
    }

    @Test
    void whatTheAdministratorGaveStaysWhenTheGroupGoes() {
        String oid = UUID.randomUUID().toString();
        Browsing first = inTheDirectory(oid, "g-styre");
        accounts.grant(accountOf(first).id(), Grant.of(Role.AUDITOR), null);
        assertThat(rolesOf(inTheDirectory(oid))).containsExactly(Role.AUDITOR);
    }

    @Test
    void whoIsInNoGroupIsToldWhatToDoAndGetsNoAccount() {
        long before = accounts.count();
        Browsing stranger = inTheDirectory(UUID.randomUUID().toString(), "g-another");
        assertThat(stranger.last.statusCode()).isEqualTo(403);
        assertThat(stranger.last.asString()).contains("ingen rolle i Nystart", "Be lederen din");
        assertThat(stranger.isSignedIn()).isFalse();
        assertThat(accounts.count()).isEqualTo(before);
    }

    @Test
    void aYoungPersonComesInByNationalId() {
        YoungPerson person = people.aYoungPerson().inKongsvinger().registered();
        Account account = accounts.holderOf(Grant.ofYoungPerson(person.id()), "Rolig Hare", someCaseworker());
        Browsing visit = byNationalId(person.nationalId(vault).digits());
        assertThat(visit.last.statusCode()).isEqualTo(303);
        assertThat(accountOf(visit).id()).isEqualTo(account.id());
        assertThat(rolesOf(visit)).containsExactly(Role.MENTEE);
    }

    @Test
    void aNationalIdThatNobodyHasAndOneWithoutAnAccountAreToldTheSame() {
        YoungPerson withoutAccount =
                people.aYoungPerson().withConfidentialAddress().registered();
        Response known = byNationalId(withoutAccount.nationalId(vault).digits()).last;
        Response unknown = byNationalId(SomePeople.synthetic(1999, 3, 4, 7).digits()).last;
        assertThat(unknown.statusCode()).isEqualTo(403).isEqualTo(known.statusCode());
        assertThat(unknown.asString()).contains("åpne den og velg ID-porten");
        assertThat(withoutToken(unknown)).isEqualTo(withoutToken(known));
    }

    @Test
    void aSignInThatIsTooWeakOpensNothing() {
        YoungPerson person = people.aYoungPerson().registered();
        accounts.holderOf(Grant.ofYoungPerson(person.id()), "Svak Gaupe", someCaseworker());
        Browsing visit = through(
                Provider.IDPORTEN, Map.of("pid", person.nationalId(vault).digits(), "acr", "idporten-loa-low"), "");
        assertThat(visit.last.statusCode()).isEqualTo(403);
        assertThat(visit.isSignedIn()).isFalse();
    }

    @Test
    void aLeadersInvitationBindsTheNationalIdAndIsUsedUp() {
        Account leader = accounts.open("leder." + UUID.randomUUID(), "Sterk Bever");
        accounts.grant(leader.id(), Grant.ofLeader("vanlosa", UUID.randomUUID(), UUID.randomUUID()), someCaseworker());
        String digits = SomePeople.synthetic(1988, 5, 6, 3).digits();
        String link = "/invitations/" + accounts.invite(leader.id(), null).text();
        assertThat(byNationalId(digits).isSignedIn()).as("before the link").isFalse();

        Response page = given().get(link);
        assertThat(page.asString()).contains("/sign-in/idporten?invitation=yes");
        Browsing invited = new Browsing();
        invited.carry(page.detailedCookies());
        invited.through(Provider.IDPORTEN, leadersClaims(digits), "?invitation=yes");
        assertThat(accountOf(invited).id()).isEqualTo(leader.id());
        given().get(link).then().statusCode(404);

        assertThat(accountOf(byNationalId(digits)).id()).as("without the link").isEqualTo(leader.id());
    }

    private static Map<String, Object> leadersClaims(String digits) {
        return Map.of("pid", digits, "acr", "idporten-loa-high");
    }

    @Test
    void aYoungPersonsInvitationIsForNobodyElse() {
        YoungPerson person = people.aYoungPerson().registered();
        Account account = accounts.holderOf(Grant.ofYoungPerson(person.id()), "Varsom Mår", someCaseworker());
        String link = "/invitations/" + accounts.invite(account.id(), null).text();
        Browsing somebodyElse = new Browsing();
        somebodyElse.carry(given().get(link).detailedCookies());
        somebodyElse.through(
                Provider.IDPORTEN,
                leadersClaims(SomePeople.synthetic(1977, 8, 9, 2).digits()),
                "?invitation=yes");
        assertThat(somebodyElse.last.statusCode()).isEqualTo(403);
        assertThat(somebodyElse.isSignedIn()).isFalse();
        given().get(link).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aud", "nonce", "exp", "iss"})
    void aTokenThatIsForAnotherOrOldIsNotBelieved(String claim) {
        Object forged = switch (claim) {
            case "exp" -> Instant.now().minusSeconds(60).getEpochSecond();
            case "aud" -> List.of("another-client");
            case "iss" -> "https://elsewhere.example";
            default -> "another-visit";
        };
        Browsing visit = through(
                Provider.ENTRA,
                Map.of("oid", UUID.randomUUID().toString(), "groups", List.of("g-styre"), claim, forged),
                "");
        assertThat(visit.last.statusCode()).isEqualTo(401);
        assertThat(visit.last.asString()).contains("<title>").doesNotContain("Exception", "quarkus");
        assertThat(visit.isSignedIn()).isFalse();
    }

    @Test
    void aTokenThatDoesNotHoldLeavesNoNationalIdInTheLog() {
        String digits = SomePeople.synthetic(1991, 2, 3, 5).digits();
        try (HeardLog log = new HeardLog()) {
            Browsing visit = through(
                    Provider.IDPORTEN, Map.of("pid", digits, "acr", "idporten-loa-high", "nonce", "another-visit"), "");
            assertThat(visit.last.statusCode()).isEqualTo(401);
            assertThat(log.text()).contains("/sign-in/idporten").doesNotContain(digits);
        }
    }

    @Test
    void anAnswerToAnotherVisitIsNotTaken() {
        // nobody comes as far as being vouched for
        Browsing visit = new Browsing();
        Response away = visit.get("/sign-in/entra");
        assertThat(away.getHeader("Location"))
                .contains("code_challenge_method=S256", "nonce=", "state=", "redirect_uri=");
        String back = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(away.getHeader("Location"))
                .getHeader("Location");
        Response taken = visit.get(back.replaceAll("state=[^&]*", "state=another"));
        assertThat(taken.statusCode()).isEqualTo(401);
        assertThat(new Browsing().get(back).statusCode())
                .as("in a browser that was sent nowhere")
                .isIn(302, 401);
        assertThat(visit.isSignedIn()).isFalse();
    }

    @Test
    void whoGivesUpAtTheProviderIsBackAtTheSignInPage() {
        Browsing visit = new Browsing();
        String state = visit.get("/sign-in/entra").getHeader("Location").replaceAll(".*state=([^&]*).*", "$1");
        Response back = visit.get("/sign-in/entra?error=access_denied&state=" + state);
        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(visit.get(back.getHeader("Location")).asString()).contains("ble ikke fullført");
    }

    @Test
    void itIsASessionOfOursThatEndsWhenIdleAndWhenSignedOutThere() {
        String oid = UUID.randomUUID().toString();
        Browsing idle = inTheDirectory(oid, "g-styre");
        assertThat(idle.cookies.keySet()).noneMatch(name -> name.startsWith("q_"));
        MovableClock.moveAhead(Duration.ofMinutes(31));
        assertThat(idle.isSignedIn()).isFalse();

        Browsing there = inTheDirectory(oid, "g-styre");
        Browsing another = inTheDirectory(UUID.randomUUID().toString(), "g-styre");
        given().get("/sign-in/entra/logout?sid=sid-of-" + oid).then().statusCode(204);
        assertThat(there.isSignedIn()).isFalse();
        assertThat(another.isSignedIn()).isTrue();
    }

    @Test
    void whomTheSidecarHasSignedInIsIn() {
        String token = SomeProviders.tokenFor(
                Provider.ENTRA,
                Map.of("oid", UUID.randomUUID().toString(), "name", "Kvikk Røyskatt", "groups", List.of("g-styre")));
        Response answer = given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + token)
                .get("/sign-in/entra");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.getCookie("nystart_session")).isNotEmpty();
        given().header("Authorization", "Bearer " + token.substring(0, token.length() - 9) + "AAAAAAAAA")
                .get("/sign-in/entra")
                .then()
                .statusCode(401);
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/young-people")
                .then()
                .statusCode(401);
    }

    @Test
    void passwordsGoOnBesideThem() {
        Account account = accounts.open("passord." + UUID.randomUUID(), "Stø Oter");
        accounts.accept(accounts.invite(account.id(), null), SomeAccounts.PASSWORD);
        assertThat(SomeAccounts.signedIn(account).getValue("nystart_session")).isNotEmpty();
        given().get("/login").then().statusCode(200);
        given().get("/sign-in/another").then().statusCode(404);
    }

    private Browsing inTheDirectory(String oid, String... groups) {
        return through(
                Provider.ENTRA,
                Map.of("oid", oid, "name", "Kvikk Røyskatt", "groups", List.of(groups), "sid", "sid-of-" + oid),
                "?next=/me/tokens");
    }

    private static Browsing byNationalId(String digits) {
        return through(Provider.IDPORTEN, Map.of("pid", digits, "acr", "idporten-loa-substantial"), "");
    }

    private static Browsing through(Provider provider, Map<String, Object> claims, String query) {
        Browsing browsing = new Browsing();
        browsing.through(provider, claims, query);
        return browsing;
    }

    private UUID someCaseworker() {
        return accounts.named("veileder.kongsvinger").orElseThrow().id();
    }

    private Account accountOf(Browsing browsing) {
        return accounts.existing(
                (UUID) entities.createNativeQuery("SELECT account FROM session WHERE token_hash = :hash", UUID.class)
                        .setParameter("hash", new SecretToken(browsing.cookies.get("nystart_session")).hash())
                        .getSingleResult());
    }

    private List<Role> rolesOf(Browsing browsing) {
        Account account = accountOf(browsing);
        return accounts.grantsOf(List.of(account)).getOrDefault(account.id(), List.of()).stream()
                .map(RoleGrant::grant)
                .map(Grant::role)
                .toList();
    }

    private static String withoutToken(Response response) {
        return response.asString().replaceAll("name=\"csrf\" value=\"[^\"]*\"", "");
    }
}
