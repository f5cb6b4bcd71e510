package no.nystart.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.SomeAccounts;
import no.nystart.common.Refusal;
import no.nystart.common.Refused;
import no.nystart.demo.Demo;
import no.nystart.followup.RunningPlacements.Three;
import no.nystart.followup.flags.Pulse;
import no.nystart.followup.goal.Goal;
import no.nystart.followup.goal.GoalRefusal;
import no.nystart.followup.goal.Goals;
import no.nystart.followup.goal.Progress;
import no.nystart.followup.pulse.Mood;
import no.nystart.followup.pulse.PulseAnswer;
import no.nystart.followup.pulse.PulseRefusal;
import no.nystart.followup.pulse.PulseSaid;
import no.nystart.followup.pulse.PulseSource;
import no.nystart.followup.pulse.Pulses;
import no.nystart.followup.talk.TalkHeld;
import no.nystart.followup.talk.TalkRefusal;
import no.nystart.followup.talk.TalkSource;
import no.nystart.followup.talk.TalkWish;
import no.nystart.followup.talk.Talks;
import no.nystart.placement.course.Placements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a young person says of the own placement. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class VoicesTest {

    @Inject
    Demo demo;

    @Inject
    RunningPlacements running;

    @Inject
    Pulses pulses;

    @Inject
    Goals goals;

    @Inject
    Talks talks;

    @Inject
    PulseSource pulseSource;

    @Inject
    TalkSource talkSource;

    @Inject
    Placements placements;

    @Inject
    SomeAccounts accounts;

    @BeforeEach
    void theDemoIsThere() {
        demo.fill();
    }

    @AfterEach
    void asBefore() {
        running.forget();
    }

    @Test
    void aPulseCanBeSaidOtherwiseUntilTheDayIsOver() {
        Three three = running.since(9);
        say(three, Mood.VERY_BAD, "Jeg ble uvenn med en");
        say(three, Mood.OKAY, null);
        running.itIs(RunningPlacements.STARTS.plusDays(10));
        say(three, Mood.GOOD, null);

        assertThat(within(() -> pulses.of(three.placement())))
                .extracting(PulseAnswer::on, PulseAnswer::mood, PulseAnswer::words)
                .containsExactly(
                        tuple(RunningPlacements.STARTS.plusDays(10), Mood.GOOD, Optional.empty()),
                        tuple(RunningPlacements.STARTS.plusDays(9), Mood.OKAY, Optional.empty()));
        assertThat(within(() -> pulseSource.pulses(List.of(three.placement())).get(three.placement())))
                .extracting(Pulse::score)
                .containsExactly(3, 4);
    }

    @Test
    void beforeThePlacementHasBegunThereIsNothingToSayOfIt() {
        Three three = running.awaited();

        assertRefused(() -> say(three, Mood.GOOD, null), PulseRefusal.NOT_IN_PLACEMENT);
    }

    @Test
    void theNewestMarkOfADayIsHowFarAGoalHasCome() {
        Three three = running.since(9);
        UUID agreed = goals(three).getFirst().id();
        goals.set(three.placement(), "Komme presis", three.youngPerson().id());
        UUID own = goals(three).getLast().id();

        goals.mark(three.placement(), own, Progress.REACHED, three.youngPerson().id());
        goals.mark(three.placement(), own, Progress.BEGUN, three.youngPerson().id());

        assertThat(goals(three))
                .filteredOn(goal -> goal.id().equals(own))
                .extracting(Goal::own, Goal::words, Goal::progress)
                .containsExactly(tuple(true, "Komme presis", Progress.BEGUN));
        assertThat(goals(three))
                .filteredOn(goal -> goal.id().equals(agreed))
                .extracting(Goal::own, Goal::progress)
                .containsExactly(tuple(false, Progress.NOT_BEGUN));
    }

    @Test
    void anotherPersonsGoalIsNobodysHere() {
        Three three = running.since(9);
        Three other = running.since(9);
        goals.set(other.placement(), "Lære å sveise", other.youngPerson().id());
        UUID others = goals(other).getLast().id();

        assertThatThrownBy(() -> goals.mark(
                        three.placement(),
                        others,
                        Progress.REACHED,
                        three.youngPerson().id()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.faults().getFirst().code()).isEqualTo(GoalRefusal.GOAL_OF_ANOTHER));
    }

    @Test
    void aTalkAskedForTwiceIsOneAndCountsAsContactWhenItIsHeld() {
        Three three = running.since(9);
        UUID youngPerson = three.placed().youngPerson();
        TalkWish wish = new TalkWish(TalkWish.With.CASEWORKER, TalkWish.How.CALL, null);
        UUID talk = talks.want(youngPerson, wish, three.youngPerson().id()).id();
        talks.want(youngPerson, wish, three.youngPerson().id());
        assertThat(within(() -> talks.wanted(youngPerson))).hasSize(1);

        TalkHeld tomorrow = new TalkHeld(TalkHeld.Whom.YOUNG_PERSON, RunningPlacements.STARTS.plusDays(10), null);
        assertThatThrownBy(() -> talks.held(talk, tomorrow, three.caseworker().id()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.faults().getFirst().code()).isEqualTo(TalkRefusal.TALK_OUTSIDE));
        talks.held(
                talk,
                new TalkHeld(TalkHeld.Whom.YOUNG_PERSON, RunningPlacements.STARTS.plusDays(9), "Ny oppgave avtalt"),
                three.caseworker().id());

        assertThat(within(() -> talks.wanted(youngPerson))).isEmpty();
        assertThat(contacts(three)).containsExactly(RunningPlacements.STARTS.plusDays(9));
    }

    @Test
    void aLeaderOpensATalkNoLongerThanTheRestOfThePlacement() {
        Three three = running.since(9);
        TalkWish wish = new TalkWish(TalkWish.With.LEADER, TalkWish.How.MEET, "Vaktene");
        UUID talk = talks.want(
                        three.placed().youngPerson(), wish, three.youngPerson().id())
                .id();
        assertThat(opened(three.leader(), talk)).isEqualTo(200);

        LocalDate ends =
                within(() -> placements.byId(three.placement()).period().ends());
        running.itIs(ends.plusWeeks(12).minusDays(1));
        assertThat(opened(three.leader(), talk)).isEqualTo(200);
        running.itIs(ends.plusWeeks(12));

        assertThat(opened(three.leader(), talk)).isEqualTo(404);
        assertThat(opened(three.caseworker(), talk)).isEqualTo(200);
    }

    private int opened(Account account, UUID talk) {
        return given().auth()
                .oauth2(accounts.apiTokenOf(account))
                .get("/api/v1/talks/" + talk)
                .statusCode();
    }

    @Test
    void aTalkWithTheLeaderAloneIsNoContactWithTheYoungPerson() {
        Three three = running.since(9);
        talks.tell(
                three.placed().youngPerson(),
                new TalkHeld(TalkHeld.Whom.LEADER, RunningPlacements.STARTS.plusDays(7), null),
                three.caseworker().id());

        assertThat(contacts(three)).isEmpty();
    }

    private void say(Three three, Mood mood, String words) {
        pulses.give(
                three.placement(),
                new PulseSaid(mood, words, false),
                three.youngPerson().id());
    }

    private List<Goal> goals(Three three) {
        return within(() -> goals.of(three.placement()));
    }

    private List<LocalDate> contacts(Three three) {
        return within(() -> talkSource.talks(List.of(three.placement())).getOrDefault(three.placement(), List.of()));
    }

    private static <T> T within(Supplier<T> read) {
        return QuarkusTransaction.requiringNew().call(read::get);
    }

    private static void assertRefused(Runnable step, Refusal refusal) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
