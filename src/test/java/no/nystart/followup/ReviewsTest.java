package no.nystart.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.common.Refusal;
import no.nystart.common.Refused;
import no.nystart.demo.Demo;
import no.nystart.followup.RunningPlacements.Three;
import no.nystart.followup.plan.Appointment;
import no.nystart.followup.plan.Slot;
import no.nystart.followup.review.Contribution;
import no.nystart.followup.review.MinutesWritten;
import no.nystart.followup.review.NextStep;
import no.nystart.followup.review.ReviewPapers;
import no.nystart.followup.review.ReviewParty;
import no.nystart.followup.review.ReviewRefusal;
import no.nystart.followup.review.Reviews;
import no.nystart.followup.review.TriangleReview;
import no.nystart.followup.review.View;
import no.nystart.followup.schedule.Schedules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReviewsTest {

    private static final String SLOT = "review-4";
    private static final LocalDate TODAY = RunningPlacements.STARTS.plusDays(29);

    @Inject
    Demo demo;

    @Inject
    RunningPlacements running;

    @Inject
    Reviews reviews;

    @Inject
    ReviewPapers papers;

    @Inject
    Schedules schedules;

    private Three three;

    @BeforeEach
    void fourWeeksHavePassed() {
        demo.fill();
        three = running.since(29);
    }

    @AfterEach
    void asBefore() {
        running.forget();
    }

    @Test
    void whatIsWrittenCanBeWrittenAnewUntilAllThreeHave() {
        Contribution first = write(ReviewParty.YOUNG_PERSON, 2, "v0");
        write(ReviewParty.YOUNG_PERSON, 3, "v" + (first.version() + 1));
        write(ReviewParty.LEADER, 4, "v0");
        write(ReviewParty.CASEWORKER, 4, "v0");

        assertRefused(() -> write(ReviewParty.YOUNG_PERSON, 5, "v2"), ReviewRefusal.REVIEW_HAS_BEGUN);
    }

    @Test
    void onceTheMeetingHasBegunNobodyWritesAnyMore() {
        write(ReviewParty.YOUNG_PERSON, 2, "v0");
        reviews.begin(three.placement(), SLOT, three.caseworker().id());

        assertRefused(() -> write(ReviewParty.LEADER, 4, "v0"), ReviewRefusal.REVIEW_HAS_BEGUN);
    }

    @Test
    void aMeetingCannotBeginMoreThanAWeekBeforeItsDay() {
        LocalDate planned = QuarkusTransaction.requiringNew()
                .call(() -> schedules
                        .of(three.placement())
                        .appointment(Slot.of("review-12"))
                        .on());

        running.itIs(planned.minusDays(8));
        assertThatThrownBy(() -> reviews.begin(
                        three.placement(), "review-12", three.caseworker().id()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults().getFirst().values())
                                .containsExactly(
                                        planned.toString(), planned.minusDays(7).toString()));

        running.itIs(planned.minusDays(7));
        reviews.begin(three.placement(), "review-12", three.caseworker().id());
    }

    @Test
    void theFirstMinutesNeedANextStep() {
        assertThatThrownBy(() -> minutes("v0", List.of()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.faults().getFirst().code()).isEqualTo(ReviewRefusal.NO_NEXT_STEP));
    }

    @Test
    void withItsMinutesTheReviewIsHeld() {
        minutes("v0", List.of(step(TODAY.plusDays(7))));

        Appointment held = QuarkusTransaction.requiringNew()
                .call(() -> schedules.of(three.placement()).appointment(Slot.of(SLOT)));
        assertThat(held.status()).isEqualTo(Appointment.Status.HELD);
        assertThat(held.on()).isEqualTo(TODAY);
    }

    @Test
    void anObjectionCallsForAnotherWordingThatAllAgreeWithAnew() {
        minutes("v0", List.of(step(TODAY.plusDays(7))));
        answer(1, ReviewParty.YOUNG_PERSON, null);
        answer(1, ReviewParty.LEADER, "Vi ble enige om to uker");
        assertThat(isAgreed()).isFalse();

        minutes("v" + review().version(), List.of());
        assertThat(isAgreed()).isFalse();
        answer(2, ReviewParty.YOUNG_PERSON, null);
        answer(2, ReviewParty.LEADER, null);

        assertThat(isAgreed()).isTrue();
        assertRefused(() -> minutes("v" + review().version(), List.of(step(TODAY))), ReviewRefusal.MINUTES_AGREED);
    }

    @Test
    void nobodyAgreesWithAWordingThatHasChanged() {
        minutes("v0", List.of(step(TODAY)));
        minutes("v" + review().version(), List.of());

        assertRefused(() -> answer(1, ReviewParty.YOUNG_PERSON, null), ReviewRefusal.OTHER_WORDING_SEEN);
    }

    private Contribution write(ReviewParty party, int score, String seen) {
        return reviews.contribute(
                three.placement(),
                SLOT,
                new View(party, score, "Trives", "Å stå opp", Map.of()),
                seen,
                account(party).id());
    }

    private Account account(ReviewParty party) {
        return switch (party) {
            case YOUNG_PERSON -> three.youngPerson();
            case LEADER -> three.leader();
            case CASEWORKER -> three.caseworker();
        };
    }

    private static NextStep.Agreed step(LocalDate due) {
        return new NextStep.Agreed("Prøve sveisemaskinen", ReviewParty.LEADER, due);
    }

    private void minutes(String seen, List<NextStep.Agreed> steps) {
        reviews.write(
                three.placement(),
                SLOT,
                new MinutesWritten(TODAY, "Det går bra", steps),
                seen,
                three.caseworker().id());
    }

    private void answer(int wording, ReviewParty party, String objection) {
        reviews.answer(
                three.placement(),
                SLOT,
                wording,
                party,
                objection,
                account(party).id());
    }

    private TriangleReview review() {
        return QuarkusTransaction.requiringNew()
                .call(() -> reviews.findById(new TriangleReview.Key(three.placement(), SLOT)));
    }

    private boolean isAgreed() {
        return QuarkusTransaction.requiringNew().call(() -> papers.isAgreed(review()));
    }

    private static void assertRefused(Runnable step, Refusal refusal) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
