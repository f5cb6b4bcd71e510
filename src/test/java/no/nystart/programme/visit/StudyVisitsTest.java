package no.nystart.programme.visit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.nystart.FieldTime;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.SomeAccounts;
import no.nystart.common.FieldClock;
import no.nystart.common.Refusal;
import no.nystart.common.Refused;
import no.nystart.followup.SomeFollowUp;
import no.nystart.programme.visit.SomeVisits.Side;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StudyVisitsTest {

    @Inject
    SomeVisits some;

    @Inject
    StudyVisits visits;

    @Inject
    VisitGuests guests;

    @Inject
    Suggestions suggestions;

    @Inject
    HeardSuggestions heard;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomeFollowUp followUp;

    @Inject
    FieldTime time;

    @Inject
    FieldClock clock;

    private Side host;
    private Side guest;
    private LocalDate on;
    private UUID visit;

    @BeforeEach
    void aHostInvites() {
        host = some.aSide();
        guest = some.aSide();
        on = clock.today().plusDays(10);
        visit = some.aVisit(host, on, 3);
    }

    @AfterEach
    void asBefore() {
        time.backToNow();
    }

    @Test
    void ofManyWhoSignUpAtOnceAsManyComeAsThereAreSeats() throws Exception {
        try (ExecutorService crowd = Executors.newFixedThreadPool(7)) {
            List<Future<Boolean>> tries =
                    crowd.invokeAll(java.util.Collections.<Callable<Boolean>>nCopies(7, () -> signsUp(visit, guest)));
            long came = 0;
            for (Future<Boolean> one : tries) {
                came += one.get() ? 1 : 0;
            }
            assertThat(came).isEqualTo(3);
        }
        assertThat(visits.guests(visit)).isEqualTo(3);
    }

    private boolean signsUp(UUID at, Side side) {
        try {
            guests.signUp(
                    at,
                    side.company(),
                    SomeVisits.colleagues("Lun Lampe"),
                    side.contact().id());
            return true;
        } catch (Refused full) {
            assertThat(full.refusal()).isEqualTo(VisitRefusal.VISIT_FULL);
            return false;
        }
    }

    @Test
    void aWithdrawnGuestFreesTheSeatAtOnce() {
        List<VisitGuest> all = guests.signUp(
                visit,
                guest.company(),
                SomeVisits.colleagues("Lun Lampe", "Rask Rive", "Blid Bolt"),
                guest.contact().id());
        refused(VisitRefusal.VISIT_FULL, () -> guests.signUp(visit, guest.company(), SomeVisits.leaderOf(guest), by()));

        guests.withdraw(visit, java.util.Set.of(guest.company()), all.getFirst().id(), by());

        guests.signUp(visit, guest.company(), SomeVisits.leaderOf(guest), by());
        assertThat(visits.guests(visit)).isEqualTo(3);
        refused(VisitRefusal.SIGNED_UP_ALREADY, () -> {
            guests.withdraw(
                    visit, java.util.Set.of(guest.company()), all.getLast().id(), by());
            guests.signUp(visit, guest.company(), SomeVisits.leaderOf(guest), by());
        });
    }

    @Test
    void theHostStaysAtHomeAndNobodySignsUpAfterTheLastDay() {
        refused(
                VisitRefusal.HOST_IS_AT_HOME,
                () -> guests.signUp(visit, host.company(), SomeVisits.leaderOf(host), by()));
        followUp.onDay(on);
        refused(
                VisitRefusal.SIGN_UP_OVER,
                () -> guests.signUp(visit, guest.company(), SomeVisits.leaderOf(guest), by()));
    }

    @Test
    void seatsAreNotTakenFromGuestsWhoHaveSignedUp() {
        guests.signUp(visit, guest.company(), SomeVisits.colleagues("Lun Lampe", "Rask Rive"), by());

        refused(VisitRefusal.FEWER_SEATS_THAN_GUESTS, () -> visits.change(visit, "v0", SomeVisits.invitation(on, 1)));
        visits.change(visit, "v0", SomeVisits.invitation(on, 2));
        assertThat(visits.byId(visit).invitation().seats()).isEqualTo(2);
    }

    @Test
    void whatGuestsSuggestReachesTheHostsBoardAndItsAnswerReachesTheGuests() {
        guests.signUp(visit, guest.company(), SomeVisits.leaderOf(guest), by());
        GuestsTold told =
                new GuestsTold("Alle sier noe", "Stå i fem minutter", List.of("Flere farger", "Flere symboler"));
        refused(VisitRefusal.NOT_VISITED_YET, () -> suggestions.tell(visit, guest.company(), told, by()));
        followUp.onDay(on);
        refused(
                VisitRefusal.NO_GUEST_OF_YOURS,
                () -> suggestions.tell(visit, some.aSide().company(), told, by()));

        suggestions.tell(visit, guest.company(), told, by());

        assertThat(heard.of(host.company()))
                .extracting(VisitSuggestion::words, VisitSuggestion::from)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Flere farger", guest.company()),
                        org.assertj.core.groups.Tuple.tuple("Flere symboler", guest.company()));
        refused(VisitRefusal.FEEDBACK_GIVEN, () -> suggestions.tell(visit, guest.company(), told, by()));

        UUID first = heard.of(host.company()).getFirst().suggestion();
        suggestions.answer(first, SuggestionToHost.Fate.TAKEN_UP, "Prøves i april", by());
        suggestions.answer(first, SuggestionToHost.Fate.DONE, "Står på tavla", by());
        refused(
                VisitRefusal.SUGGESTION_SETTLED,
                () -> suggestions.answer(first, SuggestionToHost.Fate.DECLINED, "Likevel ikke", by()));

        Response read = api(guest.contact()).get("/api/v1/visits/" + visit);
        assertThat(read.jsonPath().getString("feedback[0].suggestions[0].answer"))
                .isEqualTo("Står på tavla");
        assertThat(read.jsonPath().getString("feedback[0].suggestions[1].fate")).isNull();
    }

    @Test
    void othersReadNeitherNamesNorFeedback() {
        guests.signUp(visit, guest.company(), SomeVisits.colleagues("Lun Lampe"), by());
        followUp.onDay(on);
        suggestions.tell(visit, guest.company(), new GuestsTold("Mye", "Noe", List.of("Flere farger")), by());

        Response read = api(some.aSide().contact()).get("/api/v1/visits/" + visit);

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.asString()).doesNotContain("Lun Lampe", "Flere farger").contains("Prøvende Verksted");
        assertThat(api(host.contact()).get("/api/v1/visits/" + visit).asString())
                .contains("Lun Lampe", "Flere farger");
    }

    @Test
    void aProgramSignsUpOnceHoweverOftenItSends() {
        Map<String, Object> body = Map.of("others", List.of("Lun Lampe"));
        String key = UUID.randomUUID().toString();
        for (int sent = 0; sent < 2; sent++) {
            Response answer = api(guest.contact())
                    .header("Idempotency-Key", key)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/v1/visits/" + visit + "/guests");
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        }
        assertThat(visits.guests(visit)).isEqualTo(1);
    }

    @Test
    void aHostInvitesByTheApiAsTheExampleShows() {
        Map<String, Object> body = Map.of(
                "theme",
                "Tavlemøter",
                "about",
                "Tre tavlemøter",
                "on",
                on.toString(),
                "meetAt",
                "Porten",
                "seats",
                5,
                "lastDay",
                on.toString(),
                "programme",
                List.of("09:00 Velkommen"));
        Response made = api(host.contact())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/companies/" + host.company() + "/visits");

        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        assertThat(api(guest.contact()).get(made.header("Location")).jsonPath().getInt("free"))
                .isEqualTo(5);
        assertThat(api(guest.contact())
                        .get("/api/v1/visits?shown=open")
                        .jsonPath()
                        .getList("id"))
                .contains(made.jsonPath().getString("id"));
    }

    private io.restassured.specification.RequestSpecification api(Account account) {
        return given().header("Authorization", "Bearer " + accounts.apiTokenOf(account));
    }

    private UUID by() {
        return guest.contact().id();
    }

    private static void refused(Refusal why, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(
                                        refused.faults().isEmpty()
                                                ? refused.refusal()
                                                : refused.faults().getFirst().code())
                                .isEqualTo(why));
    }
}
