package no.nystart.notification;

import static no.nystart.notification.NoticeKind.MINUTES_OBJECTED;
import static no.nystart.notification.NoticeKind.MINUTES_TO_AGREE;
import static no.nystart.notification.NoticeKind.PULSE_ASKED;
import static no.nystart.notification.NoticeKind.REVIEW_SOON;
import static no.nystart.notification.NoticeKind.TALK_ASKED_FOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nystart.TestDatabase;
import no.nystart.demo.Demo;
import no.nystart.followup.RunningPlacements;
import no.nystart.followup.RunningPlacements.Three;
import no.nystart.followup.pulse.Mood;
import no.nystart.followup.pulse.PulseRound;
import no.nystart.followup.pulse.PulseSaid;
import no.nystart.followup.pulse.Pulses;
import no.nystart.followup.review.MinutesWritten;
import no.nystart.followup.review.NextStep;
import no.nystart.followup.review.ReviewParty;
import no.nystart.followup.review.ReviewRound;
import no.nystart.followup.review.Reviews;
import no.nystart.followup.review.View;
import no.nystart.followup.talk.TalkWish;
import no.nystart.followup.talk.Talks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the three are told. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReviewNoticesTest {

    /** The second Thursday of the placement. */
    private static final LocalDate THURSDAY = RunningPlacements.STARTS.plusDays(10);

    private static final LocalDate FIRST_REVIEW = RunningPlacements.STARTS.plusWeeks(4);

    @Inject
    Demo demo;

    @Inject
    RunningPlacements running;

    @Inject
    SomeNotices stage;

    @Inject
    PulseRound pulseRound;

    @Inject
    ReviewRound reviewRound;

    @Inject
    Pulses pulses;

    @Inject
    Talks talks;

    @Inject
    Reviews reviews;

    private Three three;
    private Recipient youngPerson;
    private Recipient leader;
    private Recipient caseworker;

    @BeforeEach
    void aPlacementRuns() {
        demo.fill();
        three = running.since(9);
        youngPerson = Recipient.youngPerson(three.placed().youngPerson());
        leader = Recipient.leader(three.placed().at().leader());
        caseworker = Recipient.account(three.caseworker().id());
        stage.forget();
    }

    @AfterEach
    void asBefore() {
        stage.forget();
        running.forget();
    }

    @Test
    void onAThursdayWhoeverHasNotSaidHowItGoesIsAsked() {
        on(THURSDAY.minusDays(1));
        assertThat(stage.kindsTo(youngPerson)).isEmpty();
        on(THURSDAY);
        assertThat(stage.kindsTo(youngPerson)).containsExactly(PULSE_ASKED);
    }

    @Test
    void whoeverHasSaidHowItGoesThisWeekIsNotAsked() {
        pulses.give(
                three.placement(),
                new PulseSaid(Mood.OKAY, null, false),
                three.youngPerson().id());
        on(THURSDAY);
        assertThat(stage.kindsTo(youngPerson)).isEmpty();
    }

    @Test
    void theCaseworkerIsToldOfATalkThatTheLeaderIsAskedForToo() {
        talks.want(
                three.placed().youngPerson(),
                new TalkWish(TalkWish.With.LEADER, TalkWish.How.MEET, null),
                three.youngPerson().id());
        assertThat(stage.kindsTo(leader)).containsExactly(TALK_ASKED_FOR);
        assertThat(stage.kindsTo(caseworker)).containsExactly(TALK_ASKED_FOR);
    }

    @Test
    void aWeekBeforeAReviewThoseWhoHaveNotWrittenAreAsked() {
        reviews.contribute(
                three.placement(),
                "review-4",
                new View(ReviewParty.LEADER, 4, "Presis", "", Map.of()),
                "v0",
                three.leader().id());
        QuarkusTransaction.requiringNew().run(() -> reviewRound.on(FIRST_REVIEW.minusDays(7)));
        assertThat(stage.kindsTo(youngPerson)).containsExactly(REVIEW_SOON);
        assertThat(stage.kindsTo(caseworker)).containsExactly(REVIEW_SOON);
        assertThat(stage.kindsTo(leader)).isEmpty();
    }

    @Test
    void minutesAreToBeAgreedWithAndAnObjectionComesBack() {
        running.itIs(FIRST_REVIEW);
        reviews.write(
                three.placement(),
                "review-4",
                new MinutesWritten(
                        FIRST_REVIEW,
                        "Det går bra",
                        List.of(new NextStep.Agreed("Ny oppgave", ReviewParty.LEADER, FIRST_REVIEW.plusDays(7)))),
                "v0",
                three.caseworker().id());
        assertThat(stage.kindsTo(youngPerson)).containsExactly(MINUTES_TO_AGREE);
        assertThat(stage.kindsTo(leader)).containsExactly(MINUTES_TO_AGREE);
        reviews.answer(
                three.placement(),
                "review-4",
                1,
                ReviewParty.YOUNG_PERSON,
                "Det var to oppgaver",
                three.youngPerson().id());
        assertThat(stage.kindsTo(caseworker)).containsExactly(MINUTES_OBJECTED);
    }

    private void on(LocalDate day) {
        QuarkusTransaction.requiringNew().run(() -> pulseRound.on(day));
    }
}
