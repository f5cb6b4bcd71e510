package no.nystart.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.FieldTime;
import no.nystart.TestDatabase;
import no.nystart.demo.Demo;
import no.nystart.followup.SomeFollowUp;
import no.nystart.improvement.board.Boards;
import no.nystart.improvement.suggestion.Handled;
import no.nystart.improvement.suggestion.Sender;
import no.nystart.improvement.suggestion.Suggestion;
import no.nystart.improvement.suggestion.SuggestionState;
import no.nystart.improvement.suggestion.Suggestions;
import no.nystart.programme.visit.GuestsTold;
import no.nystart.programme.visit.SomeVisits;
import no.nystart.programme.visit.SomeVisits.Side;
import no.nystart.programme.visit.SuggestionToHost;
import no.nystart.programme.visit.VisitGuests;
import no.nystart.programme.visit.WhoComes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What guests see hangs on the host's board, and they read what was done. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class VisitSuggestionsTest {

    private static final LocalDate ON = LocalDate.of(2031, 5, 6);

    @Inject
    Demo demo;

    @Inject
    SomeVisits visits;

    @Inject
    VisitGuests guests;

    @Inject
    no.nystart.programme.visit.Suggestions ofVisits;

    @Inject
    Suggestions suggestions;

    @Inject
    Boards boards;

    @Inject
    SomeFollowUp followUp;

    @Inject
    FieldTime time;

    @BeforeEach
    void itIsSpring() {
        demo.fill();
        followUp.onDay(ON.minusDays(9));
    }

    @AfterEach
    void asBefore() {
        time.backToNow();
    }

    private Side host;
    private UUID visit;
    private UUID board;

    private void guestsSuggest(String words) {
        host = visits.aSide();
        Side guest = visits.aSide();
        UUID by = guest.contact().id();
        visit = visits.aVisit(host, ON, 7);
        guests.signUp(visit, guest.company(), new WhoComes(Set.of(guest.at().leader()), Set.of()), by);
        followUp.onDay(ON);
        ofVisits.tell(visit, guest.company(), new GuestsTold("Korte møter", "Ingenting", List.of(words)), by);
        board = boards.ofCompany(host.company()).id();
    }

    private void hostAnswers(SuggestionToHost.Fate fate, String words) {
        UUID suggested = ofVisits.of(visit).getFirst().id();
        ofVisits.answer(visit, suggested, fate, words, host.contact().id());
    }

    @Test
    void anAnswerOnTheVisitsOwnPageIsTheBoardsToo() {
        guestsSuggest("Heng ordrene lavere");

        hostAnswers(SuggestionToHost.Fate.TAKEN_UP, "Vi prøver det");
        assertThat(suggestions.open(board)).hasSize(1);

        hostAnswers(SuggestionToHost.Fate.DONE, "De henger lavere nå");
        assertThat(suggestions.open(board)).isEmpty();
        assertThat(suggestions.settled(board))
                .singleElement()
                .satisfies(settled -> assertThat(settled.answer()).hasValue("De henger lavere nå"));
    }

    @Test
    void theAnswerOfTheBoardGoesBackToTheGuests() {
        guestsSuggest("Flere farger");

        Suggestion hung = suggestions.open(board).getFirst();
        assertThat(hung.words()).isEqualTo("Flere farger");
        assertThat(hung.sender().source()).isEqualTo(Sender.Source.STUDY_VISIT);

        suggestions.handle(
                board,
                hung.id(),
                "v" + hung.version(),
                new Handled(SuggestionState.DONE, "Tavla har fire farger nå", null, null),
                host.contact().id());

        SuggestionToHost told = ofVisits.of(visit).getFirst();
        assertThat(told.fate()).hasValue(SuggestionToHost.Fate.DONE);
        assertThat(told.fateWords()).hasValue("Tavla har fire farger nå");
    }
}
