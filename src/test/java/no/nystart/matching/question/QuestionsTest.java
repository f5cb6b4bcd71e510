package no.nystart.matching.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.explain.Alternative;
import no.nystart.matching.explain.Alternatives;
import no.nystart.matching.explain.Move;
import no.nystart.matching.explain.Price;
import no.nystart.matching.explain.WhyNot;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.run.EndedRuns;
import no.nystart.matching.run.MatchingRefusal;
import no.nystart.matching.run.MatchingRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QuestionsTest {

    @Inject
    EndedRuns ended;

    @Inject
    Questions questions;

    @Inject
    SolvedRuns solvedRuns;

    private MatchingRun run;
    private UUID by;
    private Optional<UUID> shielded = Optional.empty();

    @BeforeEach
    void aRunOfTheDemosCohort() {
        run = ended.ofDemo();
        by = ended.coordinator();
    }

    @AfterEach
    void asBefore() {
        shielded.ifPresent(person -> ended.shield(person, false));
    }

    @Test
    void theExactPriceOfAnAlternativeIsAnsweredByAJob() {
        UUID person = ended.somebody(run, true);
        Alternative cheapest = alternatives(person).getFirst();

        QuestionState state = answered(ask(price(person, cheapest.offer())));

        assertThat(state).isInstanceOf(QuestionState.Answered.class);
        Answer.Price answer = (Answer.Price) ((QuestionState.Answered) state).answer();
        assertThat(((WhyNot.Priced) answer.whyNot()).alternative()).satisfies(exact -> {
            assertThat(exact.offer()).isEqualTo(cheapest.offer());
            assertThat(exact.price()).isInstanceOf(Price.Exact.class);
            assertThat(exact.price().rise()).isNotNegative();
        });
    }

    @Test
    void theSameQuestionIsTheSameOneAndKeepsItsAnswer() {
        UUID person = ended.somebody(run, false);
        RunQuestion first = ask(new Question.NearestChange(person));
        QuestionState answer = answered(first);

        RunQuestion again = ask(new Question.NearestChange(person));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(state(again)).isEqualTo(answer).isInstanceOf(QuestionState.Answered.class);
    }

    @Test
    void whoIsProtectedSinceIsNoLongerInAnAnswer() {
        UUID person = ended.somebody(run, true);
        RunQuestion asked = alternatives(person).stream()
                .map(alternative -> ask(price(person, alternative.offer())))
                .filter(each -> !movers(answered(each)).isEmpty())
                .findFirst()
                .orElseThrow();
        List<String> before = movers(state(asked));

        hide(UUID.fromString(before.getFirst()));

        assertThat(movers(state(asked))).isEqualTo(before.subList(1, before.size()));
    }

    @Test
    void nobodyAsksAboutSomebodyProtectedOrUnknownOrAboutAPlaceThatIsNotInTheRun() {
        UUID placed = ended.somebody(run, true);
        PlaceAndLeader offer = alternatives(placed).getFirst().offer();

        refused(new Question.NearestChange(placed), MatchingRefusal.PLACED_ALREADY);
        refused(new Question.NearestChange(UUID.randomUUID()), CommonRefusal.NOT_FOUND);
        assertThatThrownBy(() -> ask(new Question.ExactPrice(placed, UUID.randomUUID(), UUID.randomUUID())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.faults()).hasSize(2));
        hide(placed);
        refused(price(placed, offer), CommonRefusal.NOT_FOUND);
    }

    private void refused(Question question, no.nystart.common.Refusal why) {
        assertThatThrownBy(() -> ask(question))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
    }

    private static Question price(UUID person, PlaceAndLeader offer) {
        return new Question.ExactPrice(person, UUID.fromString(offer.place()), UUID.fromString(offer.leader()));
    }

    private List<Alternative> alternatives(UUID person) {
        return inTransaction(() ->
                solvedRuns.read(run, solved -> new Alternatives(solved, person.toString()).estimates()));
    }

    private static List<String> movers(QuestionState state) {
        Answer.Price answer = (Answer.Price) ((QuestionState.Answered) state).answer();
        return ((WhyNot.Priced) answer.whyNot())
                .alternative().othersMoving().stream().map(Move::youngPerson).toList();
    }

    private RunQuestion ask(Question question) {
        return questions.ask(run, question, by);
    }

    private QuestionState answered(RunQuestion question) {
        while (state(question) instanceof QuestionState.Waiting) {
            pause();
        }
        return state(question);
    }

    private QuestionState state(RunQuestion question) {
        return inTransaction(() -> questions.state(run, questions.ofRun(run.id(), question.id())));
    }

    private void hide(UUID person) {
        shielded = Optional.of(person);
        ended.shield(person, true);
    }

    private static <T> T inTransaction(java.util.concurrent.Callable<T> reading) {
        return QuarkusTransaction.requiringNew().call(reading);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
