package no.nystart.programme.visit.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.programme.visit.ShownVisits;
import no.nystart.programme.visit.SuggestionToHost;

/** The words of study visits; texts in messages/visit_nb, visit_nn and visit_en. */
@MessageBundle(value = "visit", locale = "nb")
public interface VisitMessages {

    String menu();

    String listMeans();

    @Message
    String listOf(ShownVisits listOf);

    @Message
    String emptyOf(ShownVisits emptyOf);

    String dayUntold(long count);

    String dayOpen(long count);

    String dayUnanswered(long count);

    String which();

    String inviteLink();

    String hostsTitle();

    String hostsMeans();

    String theme();

    String themeHint();

    String host();

    String on();

    String freeSeats();

    String freeOf(long free, int seats);

    String full();

    String calledOffMark();

    String municipal();

    String formTitle(String host);

    String about();

    String aboutHint();

    String meetAt();

    String seats();

    String lastDay();

    String programme();

    String programmeHint();

    String save();

    String invited();

    String changed();

    String change();

    String cancel();

    String cancelTitle(String theme);

    String cancelMeans();

    String because();

    String callOff();

    String calledOff();

    String calledOffBecause(String because);

    String whenAndWhere();

    String comingHeading();

    String nobodyYet();

    String signUpHeading();

    String leaders();

    String others();

    String othersHint();

    String signUp();

    String signedUp();

    String withdraw();

    String withdrawOf(String name);

    String withdrawn();

    String signUpOver(String date);

    String feedbackHeading();

    String tellHeading();

    String tellMeans();

    String saw();

    String takeHome();

    String suggestions();

    String suggestionsHint();

    String sendFeedback();

    String feedbackSent();

    String suggestionsMade();

    String noSuggestions();

    String unanswered();

    String answerLink();

    String answerTitle();

    String suggestedBy(String company);

    String fate();

    @Message
    String fateName(SuggestionToHost.Fate fateName);

    String words();

    String wordsHint();

    String saveAnswer();

    String answered();

    String by(String company, String date);
}
