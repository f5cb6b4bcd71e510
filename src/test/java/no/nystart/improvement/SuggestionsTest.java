package no.nystart.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.demo.Demo;
import no.nystart.improvement.SomeBoards.Staffed;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.board.Boards;
import no.nystart.improvement.escalation.Escalation;
import no.nystart.improvement.escalation.Escalations;
import no.nystart.improvement.suggestion.Handled;
import no.nystart.improvement.suggestion.Sender;
import no.nystart.improvement.suggestion.Suggestion;
import no.nystart.improvement.suggestion.SuggestionKind;
import no.nystart.improvement.suggestion.SuggestionState;
import no.nystart.improvement.suggestion.Suggestions;
import no.nystart.improvement.suggestion.Told;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told to a board comes back to who told it, and what is lifted comes back with an answer. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SuggestionsTest {

    @Inject
    Demo demo;

    @Inject
    SomeBoards some;

    @Inject
    Boards boards;

    @Inject
    Suggestions suggestions;

    @Inject
    Escalations escalations;

    @Inject
    FieldClock clock;

    @Inject
    EntityManager entities;

    private Staffed staffed;
    private Board region;
    private Board steeringGroup;

    @BeforeEach
    void aCompanyHasABoard() {
        demo.fill();
        staffed = some.ofACompany();
        region = boards.ofRegion(staffed.board().region());
        steeringGroup = boards.ofSteeringGroup(staffed.board().region());
    }

    @Test
    void toldTwiceWithTheSameKeyItIsThereOnce() {
        UUID key = UUID.randomUUID();

        Suggestion first = told(key);
        Suggestion again = told(key);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(suggestions.open(staffed.id())).hasSize(1);
    }

    @Test
    void theLeaderWhoToldHearsWhatWasDone() {
        Suggestion told = told(null);
        handle(told, SuggestionState.TAKEN_ON, "");

        assertThat(noticesTo(staffed.leader().id())).containsExactly("SUGGESTION_IS_YOURS");

        handle(told, SuggestionState.DONE, "Nye hansker ligger i skapet");

        assertThat(noticesTo(staffed.at().leader())).containsExactly("SUGGESTION_ANSWERED");
        assertThat(suggestions.sentBy(
                        UUID.randomUUID(), java.util.Set.of(staffed.at().leader())))
                .extracting(sent -> sent.answer().orElseThrow())
                .containsExactly("Nye hansker ligger i skapet");
        assertThat(suggestions.steps(told.id()))
                .extracting(step -> step.state().name())
                .containsExactly("NEW", "TAKEN_ON", "DONE");
    }

    @Test
    void anAnswerIsGivenOnceAndNeverWithoutWords() {
        Suggestion told = told(null);

        refused("INVALID_INPUT", () -> handle(told, SuggestionState.DECLINED, " "));
        handle(told, SuggestionState.DECLINED, "Hanskene er i orden");
        refused("SUGGESTION_ANSWERED", () -> handle(told, SuggestionState.DONE, "Likevel"));
    }

    @Test
    void whatIsLiftedToTheSteeringGroupComesBackTheSameWay() {
        Suggestion told = told(null);
        UUID contact = staffed.contact().id();
        UUID coordinator = staffed.coordinator().id();

        Escalation toRegion = escalations.liftSuggestion(staffed.id(), told.id(), "Gjelder alle bedriftene", contact);
        assertThat(escalations.waitingAt(region.id()))
                .extracting(Escalation::id)
                .contains(toRegion.id());
        assertThat(noticesTo(coordinator)).containsExactly("LIFTED_TO_YOU");
        refused("LIFTED_ALREADY", () -> escalations.liftSuggestion(staffed.id(), told.id(), "Igjen", contact));

        Escalation toGroup = escalations.liftOn(region.id(), toRegion.id(), "Koster mer enn vi rår over", coordinator);
        refused("LIFTED_ALREADY", () -> escalations.answer(region.id(), toRegion.id(), "Ja", coordinator));
        refused("NOTHING_ABOVE", () -> escalations.liftOn(steeringGroup.id(), toGroup.id(), "Videre", coordinator));

        escalations.answer(steeringGroup.id(), toGroup.id(), "Vi betaler", coordinator);
        escalations.answer(region.id(), toRegion.id(), "Styringsgruppa betaler", coordinator);

        assertThat(escalations.liftedFrom(staffed.id()))
                .extracting(back -> back.answer().orElseThrow())
                .containsExactly("Styringsgruppa betaler");
        assertThat(noticesTo(contact)).containsExactly("LIFTED_ANSWERED");
        refused("ESCALATION_ANSWERED", () -> escalations.answer(region.id(), toRegion.id(), "Igjen", coordinator));
    }

    @Test
    void onlyARedGoalIsLifted() {
        UUID goal = some.aGoal(staffed.board()).id();

        refused(
                "ONLY_RED_IS_LIFTED",
                () -> escalations.liftGoal(
                        staffed.id(), goal, "Fordi", staffed.contact().id()));
    }

    private Suggestion told(@Nullable UUID key) {
        return suggestions.tellCompany(
                staffed.at().company(),
                new Told(
                        SuggestionKind.DEVIATION,
                        "For få hansker i små størrelser",
                        Sender.leader(staffed.at().leader()),
                        key));
    }

    private void handle(Suggestion told, SuggestionState state, String words) {
        long version = suggestions.byId(staffed.id(), told.id()).version();
        suggestions.handle(
                staffed.id(),
                told.id(),
                "v" + version,
                new Handled(state, words, staffed.leader().id(), clock.today().plusDays(4)),
                staffed.contact().id());
    }

    private List<String> noticesTo(UUID recipient) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "SELECT kind FROM notice WHERE recipient = ?1 ORDER BY id", String.class)
                        .setParameter(1, recipient)
                        .getResultList());
    }

    private static void refused(String why, ThrowingCallable verb) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(verb)
                .satisfies(refused -> assertThat(refused.refusal().name()).isEqualTo(why));
    }
}
