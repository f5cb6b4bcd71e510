package no.nystart.access.trail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.audit.AuditLine;
import no.nystart.audit.AuditTrail;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.demo.Demo;
import no.nystart.register.SomePeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The auditor reads the whole trail, and of hidden people what anybody else would. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TrailPagesTest {

    private static final Pattern NEXT = Pattern.compile("href=\"(/trail\\?[^\"]*after=[^\"]*)\"");

    @Inject
    Demo demo;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomePeople people;

    @Inject
    AuditTrail trail;

    private Account auditor;
    private Cookies browser;
    private Account caseworker;

    @BeforeEach
    void anAuditorAndACaseworker() {
        demo.fill();
        auditor = accounts.with(Grant.of(Role.AUDITOR));
        browser = SomeAccounts.signedIn(auditor);
        caseworker = accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"));
    }

    @Test
    void whatWasShownAndRefusedIsThereByPseudonymAndTheFilterTellsThemApart() {
        UUID own = people.aYoungPerson()
                .inKongsvinger()
                .named("Modig", "Gaupe")
                .registered()
                .id();
        UUID foreign = people.aYoungPerson().inSolor().registered().id();
        Cookies theirs = SomeAccounts.signedIn(caseworker);
        given().cookies(theirs).get("/young-people/" + own).then().statusCode(200);
        given().cookies(theirs).get("/young-people/" + foreign).then().statusCode(404);

        String all = get("/trail?account=" + caseworker.id());
        assertThat(all).contains(own.toString(), foreign.toString()).doesNotContain("Gaupe");
        assertThat(get("/trail?kind=refused&account=" + caseworker.id()))
                .contains(foreign.toString())
                .doesNotContain(own.toString());
        assertThat(get("/trail?kind=shown&account=" + caseworker.id()))
                .contains(own.toString())
                .doesNotContain(foreign.toString());
        assertThat(get("/trail?subject=" + own)).contains(own.toString()).doesNotContain(foreign.toString());
        assertThat(get("/trail?to=2001-01-01")).contains("Ingen linjer passer");
    }

    @Test
    void whatACaseworkerSawOfSomebodyHiddenIsThereOnlyForAnAuditorClearedForTheOffice() {
        UUID hidden =
                people.aYoungPerson().inKongsvinger().shielded().registered().id();
        Account cleared =
                accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402").withClearance());
        given().cookies(SomeAccounts.signedIn(cleared))
                .get("/young-people/" + hidden)
                .then()
                .statusCode(200);

        assertThat(get("/trail?account=" + cleared.id())).doesNotContain(hidden.toString());
        assertThat(get("/trail/lines.csv?account=" + cleared.id())).doesNotContain(hidden.toString());
        Cookies clearedAuditor = SomeAccounts.signedIn(
                accounts.with(Grant.inOffice(Role.AUDITOR, "glamdal", "0402").withClearance()));
        assertThat(given().cookies(clearedAuditor)
                        .get("/trail?account=" + cleared.id())
                        .asString())
                .contains(hidden.toString());
    }

    @Test
    void aYoungPersonWhoLooksAtThemselfIsNotNamed() {
        UUID person = people.aYoungPerson().inKongsvinger().registered().id();
        Account self = accounts.with(Grant.ofYoungPerson(person));
        given().cookies(SomeAccounts.signedIn(self)).get("/young-people/" + person);

        assertThat(get("/trail?account=" + self.id())).contains("En ungdom");
        assertThat(get("/trail/lines.csv?account=" + self.id()))
                .contains("YOUNG_PERSON_SHOW")
                .doesNotContain("Rask Elg");
    }

    @Test
    void pagesFollowEachOtherWithoutAGapOrARepeat() {
        for (int line = 0; line < 61; line++) {
            trail.add(line(caseworker, "linje-" + line + "-slutt"));
        }
        String first = get("/trail?account=" + caseworker.id());
        Matcher next = NEXT.matcher(first);
        assertThat(next.find()).isTrue();
        String second = get(next.group(1).replace("&amp;", "&"));

        for (int line = 0; line < 61; line++) {
            String reason = "linje-" + line + "-slutt";
            assertThat(first.contains(reason) ^ second.contains(reason))
                    .as(reason)
                    .isTrue();
        }
    }

    @Test
    void aReasonThatLooksLikeAFormulaIsTextInTheFile() {
        trail.add(line(caseworker, "=HYPERLINK(\"http://example.com\")"));

        assertThat(get("/trail/lines.csv?account=" + caseworker.id()))
                .startsWith("\uFEFFat;account;name;")
                .contains("'=HYPERLINK")
                .doesNotContain(";=HYPERLINK", ";\"=HYPERLINK");
    }

    @Test
    void thePageIsForEverybody() {
        try (Visit visit = Browser.onDesk()
                .signedInAs(auditor.login(), SomeAccounts.PASSWORD)
                .open("/trail")) {
            visit.isForEverybody("trail");
        }
    }

    private static AuditLine line(Account by, String reason) {
        return new AuditLine(
                by.id(), by.displayName(), "ACCOUNT_CHANGE", "ACCOUNT", by.id(), "0402", AuditLine.DONE, reason);
    }

    private String get(String address) {
        return given().cookies(browser)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
