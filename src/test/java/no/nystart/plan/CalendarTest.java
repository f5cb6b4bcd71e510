package no.nystart.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.demo.Demo;
import no.nystart.followup.RunningPlacements;
import no.nystart.followup.RunningPlacements.Three;
import no.nystart.followup.schedule.Standstills;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.agreement.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plan in a phone's own calendar, read as another library reads it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CalendarTest {

    private static final LocalDate TWO_WEEKS = RunningPlacements.STARTS.plusWeeks(2);

    @Inject
    Demo demo;

    @Inject
    RunningPlacements running;

    @Inject
    CalendarLinks links;

    @Inject
    Standstills standstills;

    @Inject
    SomeProposals proposals;

    @Inject
    SomeAccounts someAccounts;

    private Three three;

    @BeforeEach
    void aPlacementRuns() {
        demo.fill();
        three = running.since(9);
    }

    @AfterEach
    void asBefore() {
        running.forget();
    }

    @Test
    void aCheckInThatMovesMovesInThePhone() throws Exception {
        String address = address(three.youngPerson());
        VEvent before = events(feed(address)).get(uid("week-2"));
        standstills.close(
                three.placed().at().company(),
                new Span(TWO_WEEKS, TWO_WEEKS.plusDays(2)),
                three.caseworker().id());

        VEvent after = events(feed(address)).get(uid("week-2"));
        assertThat(before.getStartDate().getValue()).isEqualTo("20310217T090000");
        assertThat(after.getStartDate().getValue()).isEqualTo("20310219T090000");
        assertThat(after.getSequence().getSequenceNo())
                .isEqualTo(before.getSequence().getSequenceNo() + 1);
    }

    @Test
    void toTheYoungPersonsPhoneItSaysNothingOfWhoOrWhere() {
        assertThat(feed(address(three.youngPerson())).asString())
                .contains("SUMMARY:Oppfølging i praksis", "TZID=Europe/Oslo")
                .doesNotContain("Prøvende", "Åkerbær", "Verksted", "Tang");
    }

    @Test
    void aLeaderIsToldWhomByFirstNameOnly() {
        assertThat(feed(address(three.leader())).asString())
                .contains("SUMMARY:Oppfølging: Prøvende")
                .doesNotContain("Åkerbær");
    }

    @Test
    void nothingIsSentAgainWhileNothingHasChanged() {
        String address = address(three.youngPerson());
        String tag = feed(address).header("ETag");

        Response again = given().header("If-None-Match", tag).get(address);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(feed(address).header("ETag")).isEqualTo(tag);
    }

    @Test
    void aNewLinkTakesTheOldOneBackAndNobodyCanTellThatItWas() {
        String old = address(three.youngPerson());
        String fresh = address(three.youngPerson());

        Response revoked = given().get(old);
        Response never = given().get("/feeds/" + "A".repeat(43) + ".ics");

        assertThat(given().get(fresh).statusCode()).isEqualTo(200);
        assertThat(revoked.statusCode()).isEqualTo(404);
        assertThat(never.statusCode()).isEqualTo(404);
        assertThat(alike(revoked)).isEqualTo(alike(never));
    }

    @Test
    void aRightThatIsTakenAwayEmptiesTheCalendar() throws Exception {
        String address = address(three.leader());
        someAccounts.relieve(three.leader());

        assertThat(events(feed(address))).isEmpty();
    }

    @Test
    void whoeverIsHiddenIsInTheOwnCalendarAndInNobodyElses() throws Exception {
        String own = address(three.youngPerson());
        String leaders = address(three.leader());
        proposals.shield(three.placed().youngPerson());

        assertThat(events(feed(own))).isNotEmpty();
        assertThat(events(feed(leaders))).isEmpty();
    }

    @Test
    void theLinkIsShownOnceAndStopsWhenItIsTold() {
        try (Visit visit = Browser.onPhone().signedInAs(three.youngPerson().login(), SomeAccounts.PASSWORD)) {
            visit.open("/calendar");
            visit.page().getByText("Lag kalenderlenke").click();
            String address = visit.page().locator("#calendar-address").textContent();
            visit.isForEverybody("calendar");
            assertThat(given().get(address).statusCode()).isEqualTo(200);
            visit.open("/calendar").page().getByText("Stopp lenken").click();
            assertThat(visit.page().locator("#calendar-address").count()).isZero();
            assertThat(given().get(address).statusCode()).isEqualTo(404);
        }
    }

    private String address(Account account) {
        return "/feeds/"
                + QuarkusTransaction.requiringNew()
                        .call(() -> links.renew(account.id()).text()) + ".ics";
    }

    private static Response feed(String address) {
        Response answer = given().get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/calendar");
        return answer;
    }

    private String uid(String slot) {
        return slot + "." + three.placement() + "@nystart";
    }

    private static Map<String, VEvent> events(Response feed) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(feed.asString()));
        calendar.validate();
        return calendar.getComponents(Component.VEVENT).stream()
                .map(VEvent.class::cast)
                .collect(Collectors.toMap(event -> event.getUid().getValue(), event -> event));
    }

    private static String alike(Response answer) {
        return answer.asString()
                .replaceAll("name=\"csrf\" value=\"[^\"]*\"", "")
                .replaceAll("/feeds/[^\"]*", "");
    }
}
