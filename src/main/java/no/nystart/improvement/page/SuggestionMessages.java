package no.nystart.improvement.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.improvement.suggestion.Sender;
import no.nystart.improvement.suggestion.SuggestionKind;
import no.nystart.improvement.suggestion.SuggestionState;

/** Texts of deviations, ideas and what is lifted, in messages/suggestion_nb, _nn and _en. */
@MessageBundle(value = "suggestion", locale = "nb")
public interface SuggestionMessages {

    String heading();

    String none();

    String tell();

    String kind();

    @Message
    String kindName(SuggestionKind kind);

    @Message
    String kindMeans(SuggestionKind kind);

    String words();

    String send();

    String told();

    @Message
    String stateName(SuggestionState state);

    @Message
    String sourceName(Sender.Source source);

    String sent(String date, String source);

    String latest();

    String answered();

    String answeredOn(String date);

    String title(String kind);

    String state();

    @Message
    String stateChoice(SuggestionState state);

    String owner();

    String due();

    String answerWords();

    String answerHint();

    String handle();

    String handled();

    String steps();

    String stepBy(String date, String state, String name);

    String step(String date, String state);

    String own();

    String ownMeans();

    String ownNone();

    String lift();

    String liftTitle();

    String liftMeans(String to);

    String reason();

    String lifted(String to);

    String liftedHere();

    String liftedAway();

    String liftedBy(String from, String name, String date);

    String liftedTo(String to, String date);

    String because(String reason);

    String waits();

    String back();

    String answer();

    String answerBack();

    String escalationTitle();

    String lifting();
}
